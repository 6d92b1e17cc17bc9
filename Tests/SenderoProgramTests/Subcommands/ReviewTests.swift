import SenderoCore
import TestSupport
import Testing

/// The real `sendero review` and `sendero actions`.
struct ReviewTests {
  private let folder: TemporaryFolder
  private let map: String
  private static let today = ["SENDERO_TODAY": "2026-12-20"]

  init() throws {
    folder = try TemporaryFolder()
    map = try folder.write(
      String(decoding: Template.example.bytes(in: .english), as: UTF8.self), to: "car.journey.json")
  }

  /// Runs the program and applies a jq query to its output.
  private func queried(_ query: String, _ arguments: String) throws -> ProgramRun {
    try Program.shell("SENDERO_TODAY=2026-12-20 \"$1\" \(arguments) | jq -c '\(query)'", in: folder)
  }

  struct QueryRow: CustomTestStringConvertible, Sendable {
    let arguments: String
    let query: String
    let answer: String
    var testDescription: String { "\(arguments): \(query)" }
  }

  static let queries = [
    QueryRow(
      arguments: "review --format json car.journey.json", query: "[.title, .owner, .review.overdue]",
      answer: #"["Buying a car","Marta Iglesias",true]"#),
    QueryRow(
      arguments: "review --format json car.journey.json", query: "[.moments[:3][].touchpoint]",
      answer: #"["Weeks without news","Trade-in appraisal","The bill"]"#),
    QueryRow(
      arguments: "review --format json car.journey.json",
      query: ".painPoints[0] | [.score, .factors[\"moment-of-truth\"]]", answer: "[4.5,1.5]"),
    QueryRow(
      arguments: "review --format json car.journey.json",
      query:
        "[.painPoints[] | (.factors | to_entries | map(.value) | reduce .[] as $f (1; . * $f)) == .score] | all",
      answer: "true"),
    QueryRow(
      arguments: "review --format json --lens tomas car.journey.json", query: ".persona",
      answer: #""Tomás Prieto""#),
    QueryRow(
      arguments: "review --format json - < car.journey.json", query: ".moments | length", answer: "20"),
    QueryRow(arguments: "actions --format json car.journey.json", query: "length", answer: "10"),
    QueryRow(
      arguments: "--format json actions --overdue car.journey.json car.journey.json",
      query: "[.[].opportunity.owner] | unique", answer: #"["Deliveries","Sales"]"#),
  ]

  @Test("jq can read the JSON", arguments: queries)
  func isRead(_ row: QueryRow) throws {
    let run = try queried(row.query, row.arguments)
    #expect(run.output == row.answer + "\n" && run.errors.isEmpty)
  }

  @Test("Without a terminal the review is printed, as with --plain")
  func printsToAPipe() throws {
    let piped = try Program.run(["review", map], in: folder, environment: Self.today)
    let plain = try Program.run(["review", "--plain", map], in: folder, environment: Self.today)
    #expect(piped.status == 0 && piped.output == plain.output)
    #expect(plain.output.contains("review overdue since 2026-12-14"))
    let text = try Program.run(["review", "--format", "text", map], in: folder, environment: Self.today)
    #expect(text.output == plain.output)
  }

  struct RefusedRow: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let message: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let refused = [
    RefusedRow(arguments: ["review"], status: 64, message: "missing argument FILE"),
    RefusedRow(arguments: ["review", "a", "b"], status: 64, message: "unexpected argument “b”"),
    RefusedRow(
      arguments: ["review", "--format", "csv", "a"], status: 64, message: "it takes one of text, json"),
    RefusedRow(
      arguments: ["--format", "csv", "review", "a"], status: 64, message: "it takes one of text, json"),
    RefusedRow(
      arguments: ["review", "--plain", "--format", "text", "a"], status: 64, message: "cannot be combined"),
    RefusedRow(arguments: ["review", "--plain", "missing.json"], status: 2, message: "missing.json: "),
    RefusedRow(
      arguments: ["review", "--lens", "zoe", "car.journey.json"], status: 2,
      message: "there is no persona “zoe”; the personas are: Elena Robles, Tomás Prieto"),
    RefusedRow(
      arguments: ["actions", "car.journey.json", "missing.json"], status: 2, message: "missing.json: "),
    RefusedRow(
      arguments: ["actions", "--owner", "zoe", "car.journey.json"], status: 2,
      message: "no open opportunity belongs to “zoe”; the owners are: Deliveries"),
    RefusedRow(
      arguments: ["actions", "--format", "xml", "a"], status: 64,
      message: "it takes one of text, csv, json, markdown"),
  ]

  @Test("Invalid commands are refused with a message", arguments: refused)
  func isRefused(_ row: RefusedRow) throws {
    let run = try Program.run(row.arguments, in: folder)
    #expect(run.status == row.status && run.output.isEmpty)
    #expect(run.errors.contains(row.message))
  }
}
