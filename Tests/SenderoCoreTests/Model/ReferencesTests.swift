import SenderoCore
import TestSupport
import Testing

/// Removal of the references to a deleted item.
struct ReferencesTests {
  private static func map(_ touchpoint: String, _ rest: String = "") throws -> JourneyMap {
    let text = """
      {"format": "sendero.journey-map", "version": 1, "id": "m", "personas": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}],
       "stages": [{"id": "s", "name": "S", "touchpoints": [{"id": "t", "name": "p"\(touchpoint)}]}]\(rest)}
      """
    return try JourneyMap.read(Array(text.utf8)).map
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let touchpoint: String
    var rest = ""
    let left: String
    var leftRest = ""
    let entries: Int
    let mentions: Int
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "nothing", touchpoint: "", left: "", entries: 0, mentions: 0),
    Row(
      name: "one of two personas", touchpoint: #", "personas": ["q", "p"]"#, left: #", "personas": ["q"]"#,
      entries: 0, mentions: 1),
    Row(name: "the only persona", touchpoint: #", "personas": ["p"]"#, left: "", entries: 0, mentions: 1),
    Row(
      name: "experiences",
      touchpoint: #", "experiences": {"p": {"experience": "positive"}, "q": {"thought": "p"}}"#,
      left: #", "experiences": {"q": {"thought": "p"}}"#, entries: 1, mentions: 0),
    Row(
      name: "the only experience", touchpoint: #", "experiences": {"p": {"thought": "x"}}"#, left: "",
      entries: 1, mentions: 0),
    Row(
      name: "evidence",
      touchpoint: #", "evidence": [{"id": "e", "quote": "p", "persona": "p"}, {"id": "f", "persona": "q"}]"#,
      left: #", "evidence": [{"id": "e", "quote": "p"}, {"id": "f", "persona": "q"}]"#, entries: 0,
      mentions: 1),
    Row(
      name: "measurements", touchpoint: "",
      rest: #", "measurements": [{"id": "x", "persona": "p", "touchpoint": "p"}]"#,
      left: "", leftRest: #", "measurements": [{"id": "x", "touchpoint": "p"}]"#, entries: 0, mentions: 1),
    Row(
      name: "values of another kind stay", touchpoint: #", "personas": "p", "experiences": ["p"]"#,
      left: #", "personas": "p", "experiences": ["p"]"#, entries: 0, mentions: 0),
    Row(
      name: "unknown fields stay", touchpoint: #", "x-persona": "p", "personas": ["p", 3]"#,
      left: #", "personas": [3], "x-persona": "p""#, entries: 0, mentions: 1),
  ]

  @Test(arguments: rows) func theyGoAndNothingElse(_ row: Row) throws {
    var map = try Self.map(row.touchpoint, row.rest)
    let removed = map.removeReferences(to: "p", .persona)
    #expect(removed.entries == row.entries)
    #expect(removed.mentions == row.mentions)
    let expected = try Self.map(row.left, row.leftRest)
    #expect(String(decoding: map.bytes, as: UTF8.self) == String(decoding: expected.bytes, as: UTF8.self))
  }
}

/// Touchpoints that only one persona meets.
struct OnlyPersonaTests {
  private static func map() throws -> JourneyMap {
    let text = """
      {"format": "sendero.journey-map", "version": 1, "id": "m", "personas": [{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}],
       "stages": [{"id": "s", "name": "S", "touchpoints": [{"id": "a", "name": "a", "personas": ["p"]},
       {"id": "b", "name": "b", "personas": ["p", "q"]}, {"id": "c", "name": "c"}]}]}
      """
    return try JourneyMap.read(Array(text.utf8)).map
  }

  @Test func theyAreCountedAndRemoved() throws {
    var map = try Self.map()
    #expect(map.touchpointsMetOnly(by: "p") == 1)
    #expect(map.touchpointsMetOnly(by: "q") == 0)
    map.removeTouchpointsMetOnly(by: "p")
    #expect(map.stages[0].touchpoints.map(\.id) == ["b", "c"])
  }

  @Test func nobodyMeetsThemWhereThatIsWanted() throws {
    var map = try Self.map()
    map.removeReferences(to: "p", .persona, isLastToNobody: true)
    map.personas.removeFirst()
    let touchpoints = map.stages[0].touchpoints
    #expect(touchpoints.map { $0.isMet(by: "q") } == [false, true, true])
    #expect(touchpoints.map { $0.isMet(by: nil) } == [true, true, true])
    #expect(touchpoints[0].personas == [Touchpoint.nobody])
    #expect(!map.findings(today: nil).contains { $0.code == "dangling-reference" })
    let read = try JourneyMap.read(map.bytes).map
    #expect(read == map)
  }
}
