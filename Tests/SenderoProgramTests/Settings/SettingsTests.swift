import SenderoCore
import SenderoEditor
import Testing

@testable import SenderoProgram

/// Sources of a setting, and the one that takes precedence.
struct PrecedenceCase: CustomTestStringConvertible {
  let testDescription: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
  var file: String?
  let language: Language
  let source: SettingSource

  static let all = [
    PrecedenceCase(testDescription: "nothing", language: .english, source: .locale),
    PrecedenceCase(
      testDescription: "locale", environment: ["LANG": "es_ES.UTF-8"], language: .spanish, source: .locale),
    PrecedenceCase(
      testDescription: "file over locale", environment: ["LANG": "es_ES"], file: "{\n\"language\": \"en\"}",
      language: .english, source: .file(line: 2)),
    PrecedenceCase(
      testDescription: "environment over file", environment: ["SENDERO_LANGUAGE": "es"],
      file: "{\"language\": \"en\"}", language: .spanish, source: .environment("SENDERO_LANGUAGE")),
    PrecedenceCase(
      testDescription: "empty variable is ignored", environment: ["SENDERO_LANGUAGE": ""],
      file: "{\"language\": \"es\"}", language: .spanish, source: .file(line: 1)),
    PrecedenceCase(
      testDescription: "flag over all", arguments: ["--language", "en"],
      environment: ["SENDERO_LANGUAGE": "es"],
      file: "{\"language\": \"es\"}", language: .english, source: .flag("--language")),
  ]
}

@Suite("Settings")
struct SettingsTests {
  private func settings(
    _ file: String?, environment: [String: String] = [:], arguments: [String] = []
  ) throws -> Settings {
    guard case .run(_, let parsed) = try ArgumentReader.read(arguments) else {
      throw Failure(nil, LocalizedText(verbatim: "not a call"))
    }
    return Settings(
      arguments: parsed, environment: environment,
      file: SettingsFile(path: "/c/config.json", bytes: file.map { Array($0.utf8) }))
  }

  @Test("Flags override the environment, which overrides the file", arguments: PrecedenceCase.all)
  func precedence(_ row: PrecedenceCase) throws {
    let settings = try settings(row.file, environment: row.environment, arguments: row.arguments)
    #expect(
      settings.resolved(SettingTable.language) == ResolvedSetting(value: row.language, source: row.source))
    #expect(settings.problems.isEmpty)
  }

  @Test("Every setting is read from the file")
  func readsFile() throws {
    let settings = try settings(
      """
      { // mine
        "language": "es",
        "palette": "colourblind", "zoom": "full-card", /* the mouse
        is the terminal's */ "mouse": false,
        "name": "Ana // not a comment",
      }
      """, environment: ["USER": "ana"])
    #expect(
      settings.resolved(SettingTable.language) == ResolvedSetting(value: .spanish, source: .file(line: 2)))
    #expect(
      settings.resolved(SettingTable.palette) == ResolvedSetting(value: .colourblind, source: .file(line: 3)))
    #expect(settings.resolved(SettingTable.zoom) == ResolvedSetting(value: .fullCard, source: .file(line: 3)))
    #expect(settings.resolved(SettingTable.mouse) == ResolvedSetting(value: false, source: .file(line: 4)))
    #expect(
      settings.resolved(SettingTable.name)
        == ResolvedSetting(value: "Ana // not a comment", source: .file(line: 5)))
    #expect(settings.problems.isEmpty)
    let editor = settings.forEditor
    #expect(editor.zoom == .fullCard && editor.language == .spanish && !editor.usesMouse)
    #expect(editor.userName == "Ana // not a comment")
  }

  @Test("Every setting is read from the environment")
  func readsEnvironment() throws {
    let settings = try settings(
      "{\"zoom\": \"line\"}",
      environment: [
        "SENDERO_LANGUAGE": "es", "SENDERO_PALETTE": "colourblind", "SENDERO_ZOOM": "overview",
        "SENDERO_MOUSE": "off", "SENDERO_NAME": "Luis", "USER": "ana",
      ])
    #expect(settings[SettingTable.language] == .spanish)
    #expect(settings[SettingTable.palette] == .colourblind)
    #expect(
      settings.resolved(SettingTable.zoom)
        == ResolvedSetting(value: .overview, source: .environment("SENDERO_ZOOM")))
    #expect(!settings[SettingTable.mouse])
    #expect(settings[SettingTable.name] == "Luis")
  }

  @Test("The name falls back to that of the account")
  func nameFallsBack() throws {
    #expect(
      try settings(nil, environment: ["USER": "ana"]).resolved(SettingTable.name)
        == ResolvedSetting(value: "ana", source: .environment("USER")))
    #expect(
      try settings(nil).resolved(SettingTable.name) == ResolvedSetting(value: "", source: .standard))
  }

  @Test("A file with only comments or its schema sets nothing")
  func setsNothing() throws {
    for file in ["", "// nothing\n/* here */", "{}", "{\"$schema\": \"settings.schema.json\"}"] {
      let settings = try settings(file)
      #expect(settings.problems.isEmpty, "\(file)")
      #expect(settings.resolved(SettingTable.zoom).source == .standard)
    }
  }

  @Test("Rebinding changes the keymap, and takes the key from its old command")
  func rebinds() throws {
    let keymap = try settings(
      "{\"keys\": {\"rate-positive\": [\"t\", \"Ctrl-T\"], \"undo\": \"g\", \"redo\": []}}"
    ).keymap
    #expect(keymap.keys(of: "rate-positive").map(\.name) == ["t", "Ctrl-T"])
    #expect(keymap.command(for: .character("t"), in: .board)?.name == "rate-positive")
    #expect(keymap.command(for: .character("g"), in: .board)?.name == "undo")
    #expect(keymap.keys(of: "redo").isEmpty)
    #expect(keymap.keys(of: "rate-negative") == Keymap.standard.keys(of: "rate-negative"))
  }

  @Test("Keys of the user override the vim keys")
  func vimKeys() throws {
    let settings = try settings(#"{"keyset": "vim", "keys": {"undo": "gu"}}"#)
    #expect(settings.problems.isEmpty)
    #expect(settings.keymap.keys(of: "cut").map(\.name) == ["x", "dd"])
    #expect(settings.keymap.keys(of: "undo").map(\.name) == ["gu"])
    #expect(settings.text(in: .english).contains(#"// "move-first": ["gg", "Home"]"#))
  }

  @Test("The output of config is a valid configuration file", arguments: Language.allCases)
  func pastes(_ language: Language) throws {
    let first = try settings(
      #"{"palette": "colourblind", "name": "A \"b\" \\ \u001b", "keys": {"rate-positive": ["t", "\""]}}"#)
    let text = first.text(in: language)
    let second = try settings(text)
    // Both report that a key was taken from another command.
    #expect(second.problems.map(\.text) == first.problems.map(\.text))
    #expect(second[SettingTable.palette] == .colourblind)
    #expect(second[SettingTable.name] == "A \"b\" \\ \u{1B}")
    #expect(text.firstControl == nil)
    for command in Command.all {
      #expect(second.keymap.keys(of: command.name) == first.keymap.keys(of: command.name), "\(command.name)")
    }
  }
}
