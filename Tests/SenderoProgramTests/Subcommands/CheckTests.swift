import Foundation
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

/// The real `sendero check`.
struct CheckTests {
  private let folder: TemporaryFolder
  private static let today = ["SENDERO_TODAY": "2026-12-20"]

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write(
      String(decoding: Template.example.bytes(in: .english), as: UTF8.self), to: "car.journey.json")
  }

  private func check(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try Program.run(["check"] + arguments, in: folder, environment: Self.today, input: input)
  }

  /// Writes the example map with a text replaced.
  private func write(_ name: String, replacing old: String, with new: String) throws {
    let text = String(decoding: Template.example.bytes(in: .english), as: UTF8.self)
    try #require(text.contains(old))
    _ = try folder.write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  // MARK: Text

  struct BuiltIn: CustomTestStringConvertible, Sendable {
    let template: Template
    let language: Language
    var testDescription: String { "\(template.rawValue)-\(language.rawValue)" }
    static let all = Template.allCases.flatMap { template in
      Language.allCases.map { BuiltIn(template: template, language: $0) }
    }
  }

  @Test("The built-in maps have exactly these findings", arguments: BuiltIn.all)
  func finds(_ row: BuiltIn) throws {
    let file = "\(row.testDescription).json"
    let text = String(decoding: row.template.bytes(in: row.language), as: UTF8.self)
    _ = try folder.write(text, to: file)
    let run = try check("--language", row.language.rawValue, file)
    #expect(run.status == 0 && run.errors.isEmpty)
    expectSnapshot(run.output, named: row.testDescription)
  }

  @Test("The status is 1 with an error, 2 if a file cannot be read, and 64 for wrong usage")
  func hasAStatus() throws {
    try write("bad.json", replacing: "\"state\": \"current\"", with: "\"state\": \"someday\"")
    #expect(try check("car.journey.json").status == 0)
    let bad = try check("car.journey.json", "bad.json")
    #expect(bad.status == 1)
    #expect(bad.output.contains("bad.json:8:12: State: not one of the allowed words · $.state"))
    #expect(try check("--rule", "no-owner", "bad.json").status == 0)
    let missing = try check("missing.json", "bad.json")
    #expect(missing.status == 2 && missing.output.contains("bad.json"))
    #expect(missing.errors.contains("missing.json"))
    #expect(try check().status == 64)
    #expect(try check("--min-severity", "fatal", "car.journey.json").status == 64)
  }

  @Test("A rule that does not exist is refused with the nearest name", arguments: Language.allCases)
  func refusesARule(_ language: Language) throws {
    let run = try check(
      "--language", language.rawValue, "--rule", "no-owner,asumed-rating", "car.journey.json")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("asumed-rating") && run.errors.contains(" assumed-rating?"))
  }

  @Test("Only the wanted findings are listed")
  func limits() throws {
    let rule = try check("--rule", "unrated-touchpoint,no-owner", "car.journey.json").output
    #expect(rule.hasPrefix("car.journey.json: 2 hints\n"))
    let severity = try check("--min-severity", "warning", "car.journey.json").output
    #expect(!severity.contains("hint") && severity.contains("warning: "))
    #expect(
      try check("--min-severity", "error", "car.journey.json").output == "car.journey.json: no findings\n")
  }

  @Test("A broken link is an error, a link to a map is not")
  func followsLinks() throws {
    try write("link.json", replacing: "\"state\": \"current\"", with: "\"baseline\": \"car.journey.json\"")
    #expect(try check("link.json").status == 0)
    try write("lost.json", replacing: "\"state\": \"current\"", with: "\"baseline\": \"lots.json\"")
    let run = try check("--rule", "broken-link", "lost.json")
    #expect(run.status == 1 && run.output.contains("there is no map at “lots.json”"))
  }

  @Test("A silenced rule is not open; its reason is listed")
  func listsSilences() throws {
    let silenced =
      "\"silenced\": [{\"id\": \"x\", \"rule\": \"assumed-rating\", \"reason\": \"We ask in May\"}], \"state\""
    try write("quiet.json", replacing: "\"state\"", with: silenced)
    let output = try check("quiet.json").output
    #expect(output.contains("silenced: assumed-rating, 17 findings: We ask in May"))
    #expect(output.split(separator: "\n")[0].hasSuffix(" · 17 silenced"))
    #expect(!output.contains("[assumed-rating]"))
  }

  // MARK: Programs

  struct QueryRow: CustomTestStringConvertible, Sendable {
    let arguments: String
    let query: String
    let answer: String
    var testDescription: String { "\(arguments): \(query)" }
  }

  static let queries = [
    QueryRow(
      arguments: "--format json --min-severity warning car.journey.json",
      query: ".[0] | [.file, .counts.error, (.findings | length), .silenced]",
      answer: #"["car.journey.json",0,14,[]]"#),
    QueryRow(
      arguments: "--format json --rule unrated-touchpoint car.journey.json", query: ".[0].findings[0]",
      answer:
        #"{"code":"unrated-touchpoint","severity":"hint","item":"$.stages[8].touchpoints[0]","field":"experience","line":1725,"column":9,"sentence":"“Service reminder” is not rated","why":"Without a rating the map does not show whether it is good or bad","mending":"Rate it, for everybody or for a persona","mend":"fill"}"#
    ),
    QueryRow(
      arguments: "--format json - < car.journey.json", query: "[.[].file]", answer: #"["-"]"#),
    QueryRow(
      arguments: "--format sarif --rule unrated-touchpoint car.journey.json",
      query: ".runs[0] | [.tool.driver.rules[.results[0].ruleIndex].id, .results[0].level]",
      answer: #"["unrated-touchpoint","note"]"#),
    QueryRow(
      arguments: "--format sarif --rule no-owner car.journey.json \"a b:ü.json\"",
      query: ".runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri",
      answer: #""./a%20b%3A%C3%BC.json""#),
  ]

  @Test("jq can read the JSON", arguments: queries)
  func isRead(_ row: QueryRow) throws {
    try write("a b:ü.json", replacing: "\"owner\": \"Marta Iglesias\",", with: "")
    let run = try Program.shell(
      "SENDERO_TODAY=2026-12-20 \"$1\" check \(row.arguments) | jq -c '\(row.query)'", in: folder)
    #expect(run.output == row.answer + "\n" && run.errors.isEmpty)
  }

  @Test("The SARIF has the structure that the standard requires, for any text", arguments: Language.allCases)
  func isSARIF(_ language: Language) throws {
    let hostile = try Samples.hostile()
    _ = try folder.write(String(decoding: hostile.bytes, as: UTF8.self), to: "hostile.json")
    let silenced = "\"silenced\": [{\"id\": \"x\", \"rule\": \"assumed-rating\"}], \"state\""
    try write("quiet.json", replacing: "\"state\"", with: silenced)
    let run = try check(
      "--language", language.rawValue, "--format", "sarif", "quiet.json", "hostile.json", "car.journey.json")
    #expect(run.status == 1)
    _ = try folder.write(run.output, to: "log.sarif")
    _ = try folder.write(SARIFStructure.schema, to: "structure.json")
    var schemas = ["structure.json"]
    // This project does not contain the schema that OASIS publishes.
    schemas += [ProcessInfo.processInfo.environment["SENDERO_SARIF_SCHEMA"]].compactMap(\.self)
    for schema in schemas {
      let verdict = try Program.shell("check-jsonschema --schemafile '\(schema)' log.sarif", in: folder)
      #expect(verdict.status == 0, "\(verdict.output)\(verdict.errors)")
    }
  }

  @Test("No control character of a map reaches the output", arguments: ["text", "json", "sarif"])
  func isSafe(_ format: String) throws {
    _ = try folder.write(String(decoding: try Samples.hostile().bytes, as: UTF8.self), to: "hostile.json")
    let run = try check("--format", format, "hostile.json")
    #expect(run.output.count > 1_000)
    #expect(run.output.firstControl == nil)
  }
}
