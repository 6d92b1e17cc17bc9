import SenderoCore
import TestSupport
import Testing

/// Invalid values, which are reported and stay unchanged.
struct ValueRuleTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let json: String
    let found: [String]
    var testDescription: String { json }
  }

  static let rows: [Row] = [
    Row(json: #""title": "a""#, found: []),
    Row(json: #""state": "someday""#, found: ["unknown-word $ state"]),
    Row(json: #""title": 5"#, found: ["wrong-kind $ title"]),
    Row(
      json: #""review": {"lastReviewed": "2026-02-30", "everyMonths": 0}"#,
      found: ["not-a-day $.review lastReviewed", "out-of-range $.review everyMonths"]),
    Row(json: #""review": "yes""#, found: ["wrong-kind $ review"]),
    Row(
      json: #""objectives": [{"id": "o", "statement": "s", "deadline": "soon", "target": "many"}]"#,
      found: ["not-a-day $.objectives[0] deadline", "wrong-kind $.objectives[0] target"]),
    Row(
      json: #""measurements": [{"id": "m", "stage": "none", "counts": {"5": "x"}}]"#,
      found: ["dangling-reference $.measurements[0] stage", "wrong-kind $.measurements[0] counts"]),
    Row(
      json:
        #""stages": [{"id": "s", "name": "S", "actions": "one", "touchpoints": [{"id": "t", "name": "T", "personas": ["nobody"], "fulfilment": 101, "experiences": {"nobody": {"experience": "so so"}}, "painPoints": [{"id": "p", "text": "P", "severity": 2.5}], "opportunities": [{"id": "q", "text": "Q", "painPoints": ["p", "r"]}], "next": [{"to": "away"}, {"to": "t"}]}]}]"#,
      found: [
        "wrong-kind $.stages[0] actions", "dangling-reference $.stages[0].touchpoints[0] personas",
        "dangling-reference $.stages[0].touchpoints[0] experiences",
        "unknown-word $.stages[0].touchpoints[0].experiences.nobody experience",
        "out-of-range $.stages[0].touchpoints[0] fulfilment",
        "out-of-range $.stages[0].touchpoints[0].painPoints[0] severity",
        "dangling-reference $.stages[0].touchpoints[0].opportunities[0] painPoints",
        "dangling-reference $.stages[0].touchpoints[0].next[0] to",
      ]),
  ]

  @Test(arguments: rows) func isFoundAndKept(_ row: Row) throws {
    let text = "{\"format\": \"sendero.journey-map\", \"version\": 1, \"id\": \"m\", \(row.json)}"
    let map = try JourneyMap.read(Array(text.utf8)).map
    let found = map.findings(today: nil).filter { $0.severity == .error }
    #expect(
      Set(found.map { "\($0.code) \($0.item) \($0.field?.key ?? "")" }) == Set(row.found))
    #expect(found.count == row.found.count)
    let again = try JourneyMap.read(map.bytes).map
    #expect(again.bytes == map.bytes)
    #expect(again.findings(today: nil) == map.findings(today: nil))
  }

  @Test func whatComesWithTheProgramHasNone() {
    var generator = SeededGenerator(seed: 1)
    for template in Template.allCases {
      for language in Language.allCases {
        let map = template.map(in: language, using: &generator)
        #expect(!map.findings(today: nil).contains { $0.severity == .error }, "\(template) \(language)")
      }
    }
  }
}
