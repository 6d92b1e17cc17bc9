import SenderoCore
import Testing

@testable import SenderoProgram

/// Arguments as they are typed and as they are parsed.
struct ArgumentsCase: CustomTestStringConvertible {
  let typed: [String]
  let parsed: [String]
  var testDescription: String { typed.joined(separator: " ") }

  static let all = [
    ArgumentsCase(typed: [], parsed: []),
    ArgumentsCase(typed: ["a.json"], parsed: ["a.json"]),
    ArgumentsCase(typed: ["show", "a"], parsed: ["show", "a"]),
    ArgumentsCase(typed: ["--language", "es", "show", "a"], parsed: ["show", "--language", "es", "a"]),
    ArgumentsCase(typed: ["--as=Ana", "--read-only", "demo"], parsed: ["demo", "--as=Ana", "--read-only"]),
    ArgumentsCase(typed: ["--as", "show", "a"], parsed: ["--as", "show", "a"]),
    ArgumentsCase(typed: ["--language", "es", "a.json"], parsed: ["--language", "es", "a.json"]),
    ArgumentsCase(typed: ["--language", "es", "--help"], parsed: ["--help"]),
    ArgumentsCase(typed: ["--language"], parsed: ["--language"]),
    ArgumentsCase(typed: ["--nope", "show"], parsed: ["--nope", "show"]),
  ]
}

/// What decides the language of help.
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
struct ArgumentsTests {
  @Test("Common options may stand before the command", arguments: ArgumentsCase.all)
  func putsCommandFirst(_ row: ArgumentsCase) {
    #expect(Arguments.withCommandFirst(row.typed) == row.parsed)
  }

  @Test("Every subcommand's name is known to be one")
  func knowsCommands() {
    let names = Sendero.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(Set(Arguments.commandNames) == Set(names + ["help"]))
  }

  @Test(
    "Only a file, or nothing, is opened without the parser",
    arguments: [
      ([], true), (["a.json"], true), (["show"], false), (["help"], false), (["-"], false), ([""], false),
      (["--version"], false), (["a", "b"], false),
    ] as [([String], Bool)])
  func knowsPlain(_ arguments: [String], _ arePlain: Bool) {
    #expect(Arguments.arePlain(arguments) == arePlain)
  }

  @Test("Help speaks the language that is asked for", arguments: HelpLanguageCase.all)
  func findsLanguage(_ row: HelpLanguageCase) {
    #expect(CommandHelp.language(arguments: row.arguments, environment: row.environment) == row.language)
  }
}
