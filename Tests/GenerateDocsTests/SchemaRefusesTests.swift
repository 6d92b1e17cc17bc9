import SenderoCore
import Testing

@testable import GenerateDocs

/// The schema refuses invalid maps.
struct SchemaRefusesTests {
  /// A change that makes the example invalid.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let spoil: @Sendable (inout JourneyMap) -> Void

    init(_ name: String, _ spoil: @escaping @Sendable (inout JourneyMap) -> Void) {
      testDescription = name
      self.spoil = spoil
    }

    /// Changes a field of the first touchpoint.
    static func touchpoint(_ name: String, _ key: String, _ value: JSONValue?) -> Row {
      Row(name) { $0.stages[0].touchpoints[0].object[key] = value }
    }
  }

  static let rows: [Row] = [
    Row("another format") { $0.object["format"] = "mermaid" },
    Row("no format") { $0.object["format"] = nil },
    Row("a newer version") { $0.object["version"] = 2 },
    Row("a version in quotes") { $0.object["version"] = "1" },
    Row("an unknown state") { $0.object["state"] = "present" },
    Row("stages under keys") { $0.object["stages"] = ["one": [:]] },
    Row("a stage that is a text") { $0.object["stages"] = ["Find"] },
    Row("a stage without a name") { $0.stages[0].object["name"] = nil },
    .touchpoint("a touchpoint without an id", "id", nil),
    .touchpoint("an empty id", "id", ""),
    .touchpoint("an id that is a number", "id", 7),
    .touchpoint("an unknown experience", "experience", "good"),
    .touchpoint("an unknown intensity", "intensity", "mild"),
    .touchpoint("a flag in quotes", "momentOfTruth", "true"),
    .touchpoint("a fulfilment above 100", "fulfilment", 101),
    .touchpoint("a fulfilment in quotes", "fulfilment", "20 %"),
    .touchpoint("a text instead of a list of texts", "actions", "Search"),
    .touchpoint("a wrong experience of a persona", "experiences", ["h8vurx2k": ["experience": "bad"]]),
    .touchpoint("a word instead of a persona's experience", "experiences", ["h8vurx2k": "negative"]),
    .touchpoint("votes that are words", "votes", ["Ana": "two"]),
    .touchpoint("a branch without a target", "next", [["when": "always"]]),
    Row("severity 9") { $0.stages[0].touchpoints[0].painPoints[0].object["severity"] = 9 },
    Row("severity 2.5") {
      $0.stages[0].touchpoints[0].painPoints[0].object["severity"] = .number("2.5")
    },
    Row("a day that does not exist") {
      $0.stages[0].touchpoints[0].opportunities[0].object["due"] = "2026-02-30"
    },
    Row("a date in words") { $0.stages[0].touchpoints[0].opportunities[0].object["due"] = "next week" },
  ]

  /// The names of the rows that the schema refuses, from a single run of the validator.
  private static let refused = Result {
    let maps = rows.map { row in
      var map = ExampleMap.map
      row.spoil(&map)
      return map.bytes
    }
    return Set(try SchemaValidator().refused(of: maps).map { rows[$0].testDescription })
  }

  @Test(arguments: rows) func spoiledExample(_ row: Row) throws {
    #expect(try Self.refused.get().contains(row.testDescription))
  }
}
