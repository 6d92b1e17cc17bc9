import SenderoCore
import SenderoExchange
import SnapshotSupport
import TestSupport
import Testing

/// Reports as text, as tables and as JSON.
@Suite("Reports")
struct ReportTests {
  private static let today = Day("2026-12-20")

  private static func example(_ language: Language) throws -> JourneyMap {
    try JourneyMap.read(Template.example.bytes(in: language)).map
  }

  @Test("The example's review matches its snapshot", arguments: Language.allCases)
  func reviews(_ language: Language) throws {
    let review = MapReview(try Self.example(language), today: Self.today)
    expectSnapshot(ReviewReport(review, in: language).text, named: "review-" + language.rawValue)
  }

  struct ActionsRow: CustomTestStringConvertible, Sendable {
    let format: ActionsReport.Format
    let language: Language
    var testDescription: String { "\(format.rawValue)-\(language.rawValue)" }

    static let all = ActionsReport.Format.allCases.flatMap { format in
      Language.allCases.map { ActionsRow(format: format, language: $0) }
    }
  }

  @Test("The example's actions match their snapshots", arguments: ActionsRow.all)
  func lists(_ row: ActionsRow) throws {
    let list = ActionList([("car.journey.json", try Self.example(row.language))], today: Self.today)
    expectSnapshot(
      ActionsReport(list, in: row.language).written(as: row.format), named: "actions-" + row.testDescription)
  }

  @Test("Every row of the CSV has as many fields as the heading, and no field is a formula")
  func separatesFields() throws {
    var map = try Self.example(.english)
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        map.stages[stage].touchpoints[index].name = "=1+1"
        for place in map.stages[stage].touchpoints[index].opportunities.indices {
          map.stages[stage].touchpoints[index].opportunities[place].owner = "@SUM(A1)"
          map.stages[stage].touchpoints[index].opportunities[place].text = "-2+3|cmd"
        }
      }
    }
    let list = ActionList([("-.json", map)], today: Self.today)
    let rows = ActionsReport(list, in: .english).written(as: .csv).split(separator: "\n")
    #expect(rows.count == 11)
    for row in rows.dropFirst() {
      for formula in [",=1", ",@SUM", ",-2"] { #expect(!row.contains(formula)) }
      #expect(row.contains(",'=1+1,'-2+3|cmd,"))
    }
  }

  /// Maps with few or hostile texts.
  struct BadRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let map: @Sendable () -> JourneyMap
  }

  static let bad = [
    BadRow(testDescription: "an empty map") { JourneyMap(id: "m") },
    BadRow(testDescription: "a stage without touchpoints") { BoardNotation.map("A:").map },
    BadRow(testDescription: "no ratings") { BoardNotation.map("A: a b").map },
    BadRow(testDescription: "one touchpoint") { BoardNotation.map("A: a--*").map },
    BadRow(testDescription: "every field, hostile") { hostile() },
  ]

  private static func hostile() -> JourneyMap {
    var generator = SeededGenerator.fromEnvironment(default: 13)
    var map = EveryField.map(each: 3, seed: 13)
    func poison(_ value: JSONValue, key: String) -> JSONValue {
      switch value {
      case .string(let text) where !["id", "format", "experience", "intensity", "retired"].contains(key):
        .string(HostileText.random(length: 12, using: &generator) + text)
      case .number: .number(["-1", "1e400", "99", "2.5", "3"].randomElement(using: &generator) ?? "0")
      case .array(let elements): .array(elements.map { poison($0, key: key) })
      case .object(let object):
        .object(
          JSONObject(
            object.members.filter { $0.key != "retired" }
              .map { .init(key: $0.key, value: poison($0.value, key: $0.key)) }))
      default: value
      }
    }
    guard case .object(let object) = poison(.object(map.object), key: "") else { return map }
    map = JourneyMap(object: object)
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        map.stages[stage].touchpoints[index].rating = Rating(.negative)
      }
    }
    return map
  }

  @Test("A report is never empty, and has no control characters", arguments: bad)
  func isSafe(_ row: BadRow) throws {
    let map = row.map()
    for language in Language.allCases {
      let review = ReviewReport(MapReview(map, today: Self.today), in: language)
      let actions = ActionsReport(ActionList([("\u{1B}]0;x\u{7}", map)], today: Self.today), in: language)
      let texts = [review.text, review.json] + ActionsReport.Format.allCases.map(actions.written)
      for text in texts {
        #expect(text.count > 2 && text.hasSuffix("\n"))
        let obeyed = text.unicodeScalars.first {
          $0 != "\n" && $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
            || (0x2066...0x2069).contains($0.value)
        }
        #expect(obeyed == nil)
      }
      for json in [review.json, actions.written(as: .json)] {
        #expect(throws: Never.self) { try JSONReader.read(Array(json.utf8)) }
      }
    }
  }

  @Test("The JSON contains the review, and does not depend on the language")
  func isForPrograms() throws {
    let review = MapReview(try Self.example(.english), today: Self.today)
    #expect(ReviewReport(review, in: .english).json == ReviewReport(review, in: .spanish).json)
    let value = try JSONReader.read(Array(ReviewReport(review, in: .english).json.utf8))
    let object = try #require(value.object)
    #expect(object["review"]?.object?["overdue"] == .bool(true))
    #expect(object["curve"]?.object?["peakEnd"] == .number("-0.5"))
    #expect(object["moments"]?.array?.count == 20)
    #expect(object["unanswered"] == .number("9"))
  }
}
