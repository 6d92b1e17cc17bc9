import SenderoCore
import SenderoExchange
import SnapshotSupport
import TestSupport
import Testing

/// The differences between two maps as text, as Markdown and as JSON.
@Suite("Comparison reports")
struct ComparisonReportTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let format: ComparisonReport.Format
    let language: Language
    var testDescription: String { "\(format.rawValue)-\(language.rawValue)" }

    static let all = ComparisonReport.Format.allCases.flatMap { format in
      Language.allCases.map { Row(format: format, language: $0) }
    }
  }

  /// The example and a changed copy with a difference of each kind.
  private static func maps(_ language: Language) throws -> (JourneyMap, JourneyMap) {
    let first = try JourneyMap.read(Template.example.bytes(in: language)).map
    var second = first
    second.title += " 2027"
    second.stages[1].touchpoints[0].rating = Rating(.positive)
    second.stages[2].touchpoints[1].rating = Rating(.negative, isStrong: true)
    second.stages[3].touchpoints.append(second.stages[1].touchpoints.remove(at: 2))
    second.stages[0].touchpoints.remove(at: 0)
    second.stages[4].touchpoints.insert(second.stages[4].touchpoints.remove(at: 3), at: 0)
    second.stages[5].touchpoints.append(Touchpoint(id: "new", name: "**New** <b>"))
    second.stages[6].touchpoints[0].owner = "Ana"
    second.stages[6].touchpoints[0].rate(Rating(.neutral), for: second.personas[0].id)
    return (first, second)
  }

  @Test("The reports match their snapshots", arguments: Row.all)
  func lists(_ row: Row) throws {
    let (first, second) = try Self.maps(row.language)
    let report = ComparisonReport(
      MapComparison(first, second), files: ("now.json", "later.json"), in: row.language)
    expectSnapshot(report.written(as: row.format), named: row.testDescription)
  }

  @Test("The JSON contains both ids and paths of an item, also if the ids differ")
  func namesBothSides() throws {
    let first = BoardNotation.map("A: a-").map
    var second = BoardNotation.map("A: a+").map
    var generator = SeededGenerator(seed: 7)
    second.object = JourneyMap.kind.renewing(second.object, using: &generator)
    let text = ComparisonReport(MapComparison(first, second), files: ("a", "b"), in: .english).written(
      as: .json)
    #expect(text.contains("\"id\": \"a\""))
    #expect(text.contains("\"id\": \"\(second.stages[0].touchpoints[0].id)\""))
    #expect(text.contains("$.stages[0].touchpoints[0]"))
  }

  @Test("No control character of a map or a file name reaches the output", arguments: Row.all)
  func isSafe(_ row: Row) {
    var first = EveryField.map(each: 1, seed: 1)
    let second = EveryField.map(each: 2, seed: 2)
    for sample in HostileText.samples {
      first.title = sample
      let report = ComparisonReport(MapComparison(first, second), files: (sample, "b"), in: row.language)
      let text = report.written(as: row.format)
      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }
  }

  @Test("Empty maps are the same")
  func nothing() {
    let comparison = MapComparison(JourneyMap(id: "a"), JourneyMap(id: "b"))
    #expect(comparison.isSame)
    let text = ComparisonReport(comparison, files: ("a", "b"), in: .english).written(as: .text)
    #expect(text == "a → b\nNo difference\n+ 0 = 0 - 0 ? 0 → + 0 = 0 - 0 ? 0\n")
  }
}
