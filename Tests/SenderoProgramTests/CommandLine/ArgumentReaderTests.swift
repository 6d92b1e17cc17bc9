import SenderoCore
import Testing

@testable import SenderoProgram

/// Valid arguments, and the command that they request.
struct ArgumentsCase: CustomTestStringConvertible {
  let typed: [String]
  /// The subcommand that runs, `help` or `version`.
  let runs: String
  var operand: String?
  /// The given options.
  var options: Set<String> = []
  var testDescription: String { typed.joined(separator: " ") }

  static let all = [
    ArgumentsCase(typed: [], runs: "edit"), ArgumentsCase(typed: ["a.json"], runs: "edit", operand: "a.json"),
    ArgumentsCase(typed: ["a"], runs: "edit", operand: "a"),
    ArgumentsCase(typed: ["show", "b"], runs: "show", operand: "b"),
    ArgumentsCase(typed: ["show", "-"], runs: "show", operand: "-"),
    ArgumentsCase(typed: ["edit", "show"], runs: "edit", operand: "show"),
    ArgumentsCase(typed: ["--", "show"], runs: "edit", operand: "show"),
    ArgumentsCase(typed: ["show", "--", "--plain"], runs: "show", operand: "--plain"),
    ArgumentsCase(
      typed: ["--language", "es", "show", "b"], runs: "show", operand: "b", options: ["language"]),
    ArgumentsCase(
      typed: ["--width", "80", "show", "--plain", "b"], runs: "show", operand: "b",
      options: ["width", "plain"]),
    ArgumentsCase(typed: ["--as=Ana", "--read-only", "demo"], runs: "demo", options: ["as", "read-only"]),
    ArgumentsCase(typed: ["--as=", "demo"], runs: "demo", options: ["as"]),
    ArgumentsCase(typed: ["--as", "show", "a"], runs: "edit", operand: "a", options: ["as"]),
    ArgumentsCase(typed: ["--language", "es", "--help"], runs: "help"),
    ArgumentsCase(typed: ["show", "-h"], runs: "help show"),
    ArgumentsCase(typed: ["-h", "show"], runs: "help show"),
    ArgumentsCase(typed: ["help", "show", "--language=es"], runs: "help show"),
    ArgumentsCase(typed: ["new", "--help"], runs: "help new"),
    ArgumentsCase(typed: ["--version"], runs: "version"),
    ArgumentsCase(typed: ["show", "--version"], runs: "version"),
  ]
}

/// Invalid arguments, and the kind of error.
struct WrongArgumentsCase: CustomTestStringConvertible {
  let typed: [String]
  let kind: UsageError.Kind
  var testDescription: String { typed.joined(separator: " ") }

  static let all = [
    WrongArgumentsCase(typed: [""], kind: .emptyName),
    WrongArgumentsCase(typed: ["--nope", "show"], kind: .unknownOption("--nope", meant: nil)),
    WrongArgumentsCase(
      typed: ["show", "b", "--widht=80"], kind: .unknownOption("--widht", meant: "--width")),
    WrongArgumentsCase(typed: ["-x"], kind: .unknownOption("-x", meant: nil)),
    WrongArgumentsCase(typed: ["demo", "--width", "80"], kind: .unknownOption("--width", meant: nil)),
    WrongArgumentsCase(typed: ["--language"], kind: .missingValue(option: "language")),
    WrongArgumentsCase(typed: ["--language", "--read-only"], kind: .missingValue(option: "language")),
    WrongArgumentsCase(typed: ["--language=fr"], kind: .wrongValue(option: "language", value: "fr")),
    WrongArgumentsCase(typed: ["--read-only=yes"], kind: .unwantedValue(option: "--read-only")),
    WrongArgumentsCase(typed: ["show"], kind: .missingOperand(LocalizedText("FILE", "ARCHIVO"))),
    WrongArgumentsCase(typed: ["a.json", "b"], kind: .unexpectedArgument("b")),
    WrongArgumentsCase(typed: ["demo", "b"], kind: .unexpectedArgument("b")),
    WrongArgumentsCase(typed: ["help", "shwo"], kind: .unknownSubcommand("shwo", meant: "show")),
    WrongArgumentsCase(typed: ["shwo"], kind: .unknownSubcommandOrFile("shwo", meant: "show")),
    WrongArgumentsCase(
      typed: ["recover", "--print=1", "--discard=2"], kind: .conflict(CommandPhrase.printOrDiscard)),
  ]
}

/// Arguments and variables that determine the language of the help.
struct HelpLanguageCase: CustomTestStringConvertible {
  let testDescription: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
  let language: Language

  static let all = [
    HelpLanguageCase(testDescription: "nothing", language: .english),
    HelpLanguageCase(testDescription: "locale", environment: ["LANG": "es_AR.UTF-8"], language: .spanish),
    HelpLanguageCase(
      testDescription: "variable", environment: ["LANG": "es_AR.UTF-8", "SENDERO_LANGUAGE": "en"],
      language: .english),
    HelpLanguageCase(
      testDescription: "flag", arguments: ["show", "--language", "es"],
      environment: ["SENDERO_LANGUAGE": "en"], language: .spanish),
    HelpLanguageCase(testDescription: "joined flag", arguments: ["--language=es"], language: .spanish),
    HelpLanguageCase(testDescription: "unknown", arguments: ["--language=fr"], language: .english),
    HelpLanguageCase(
      testDescription: "after the end of options", arguments: ["--", "--language=es"], language: .english),
  ]
}

@Suite("Arguments")
struct ArgumentReaderTests {
  @Test("Options are accepted anywhere", arguments: ArgumentsCase.all)
  func reads(_ row: ArgumentsCase) throws {
    switch try ArgumentReader.read(row.typed, exists: { $0 == "a" }) {
    case .run(let subcommand, let arguments):
      #expect(subcommand.name == row.runs)
      #expect(arguments.operand == row.operand)
      #expect(arguments.names == row.options)
    case .help(let subcommand):
      #expect((["help"] + [subcommand?.name].compactMap(\.self)).joined(separator: " ") == row.runs)
    case .version: #expect(row.runs == "version")
    case .completionScript: Issue.record("The arguments do not request a completion script.")
    }
  }

  @Test("Invalid arguments are reported", arguments: WrongArgumentsCase.all)
  func refuses(_ row: WrongArgumentsCase) throws {
    let error = try #require(throws: UsageError.self) {
      try ArgumentReader.read(row.typed, exists: { $0 == "a" })
    }
    #expect(error.kind == row.kind)
    #expect(error.text(in: .english) != error.text(in: .spanish))
  }

  @Test("Names of subcommands and options are unique")
  func namesAreUnique() {
    #expect(Set(Subcommand.names).count == Subcommand.names.count)
    for subcommand in Subcommand.all {
      let names = (CommonOptions.all + subcommand.options).map(\.name)
      #expect(Set(names).count == names.count)
    }
    // If an option precedes its subcommand, it is read before the subcommand is known.
    let all = Subcommand.all.flatMap(\.options)
    for option in all { #expect(all.allSatisfy { $0.name != option.name || $0.isSwitch == option.isSwitch }) }
  }

  @Test("Help appears in the requested language", arguments: HelpLanguageCase.all)
  func findsLanguage(_ row: HelpLanguageCase) {
    #expect(HelpLanguage.find(arguments: row.arguments, environment: row.environment) == row.language)
  }
}
