import SenderoCore
import SenderoEditor
import Testing

@testable import SenderoProgram

/// Where a setting is given, and which of the places wins.
struct PrecedenceCase: CustomTestStringConvertible {
  let testDescription: String
  var flag: Language?
  var environment: [String: String] = [:]
  var file: String?
  let language: Language
  let source: SettingSource

  static let all = [
    PrecedenceCase(testDescription: "nothing", language: .english, source: .locale),
    PrecedenceCase(
      testDescription: "locale", environment: ["LANG": "es_ES.UTF-8"], language: .spanish, source: .locale),
    PrecedenceCase(
      testDescription: "file over locale", environment: ["LANG": "es_ES"], file: "\nlanguage = \"en\"",
      language: .english, source: .file(line: 2)),
    PrecedenceCase(
      testDescription: "environment over file", environment: ["SENDERO_LANGUAGE": "es"],
      file: "language = \"en\"", language: .spanish, source: .environment("SENDERO_LANGUAGE")),
    PrecedenceCase(
      testDescription: "empty variable is none", environment: ["SENDERO_LANGUAGE": ""],
      file: "language = \"es\"", language: .spanish, source: .file(line: 1)),
    PrecedenceCase(
      testDescription: "flag over all", flag: .english, environment: ["SENDERO_LANGUAGE": "es"],
      file: "language = \"es\"", language: .english, source: .flag("--language")),
  ]
}

@Suite("Settings")
struct SettingsTests {
  private func settings(
    _ file: String?, environment: [String: String] = [:], flags: SettingFlags = SettingFlags()
  ) -> Settings {
    Settings(
      flags: flags, environment: environment,
      file: SettingsFile(path: "/c/config.toml", bytes: file.map { Array($0.utf8) }))
  }

  @Test("Flags win over the environment, which wins over the file", arguments: PrecedenceCase.all)
  func precedence(_ row: PrecedenceCase) {
    let settings = settings(
      row.file, environment: row.environment, flags: SettingFlags(language: row.flag))
    #expect(settings.language == ResolvedSetting(value: row.language, source: row.source))
    #expect(settings.problems.isEmpty)
  }

  @Test("Every setting is read from the file")
  func readsFile() {
    let settings = settings(
      "language = \"es\"\npalette = \"colourblind\"\nzoom = \"full-card\"\nmouse = false\nname = \"Ana\"\n",
      environment: ["USER": "ana"])
    #expect(settings.language == ResolvedSetting(value: .spanish, source: .file(line: 1)))
    #expect(settings.palette == ResolvedSetting(value: .colourblind, source: .file(line: 2)))
    #expect(settings.zoom == ResolvedSetting(value: .fullCard, source: .file(line: 3)))
    #expect(settings.mouse == ResolvedSetting(value: false, source: .file(line: 4)))
    #expect(settings.name == ResolvedSetting(value: "Ana", source: .file(line: 5)))
    #expect(settings.problems.isEmpty)
    #expect(settings.forEditor.zoom == .fullCard)
    #expect(!settings.forEditor.usesMouse)
  }

  @Test("Every setting is read from the environment")
  func readsEnvironment() {
    let settings = settings(
      "zoom = \"line\"",
      environment: [
        "SENDERO_LANGUAGE": "es", "SENDERO_PALETTE": "colourblind", "SENDERO_ZOOM": "overview",
        "SENDERO_MOUSE": "off", "SENDERO_NAME": "Luis", "USER": "ana",
      ])
    #expect(settings.language.value == .spanish)
    #expect(settings.palette.value == .colourblind)
    #expect(settings.zoom == ResolvedSetting(value: .overview, source: .environment("SENDERO_ZOOM")))
    #expect(!settings.mouse.value)
    #expect(settings.name.value == "Luis")
  }

  @Test("The name falls back on the user's")
  func nameFallsBack() {
    #expect(
      settings(nil, environment: ["USER": "ana"]).name
        == ResolvedSetting(value: "ana", source: .environment("USER")))
    #expect(settings(nil).name == ResolvedSetting(value: "", source: .standard))
  }

  @Test("Rebinding reaches the keymap, and takes the key from who had it")
  func rebinds() {
    let keymap = settings("[keys]\nrate-positive = [\"t\", \"Ctrl-T\"]\nundo = \"g\"\nredo = []\n").keymap
    #expect(keymap.keys(of: "rate-positive") == [.character("t"), .control("t")])
    #expect(keymap.command(for: .character("t"), in: .board)?.name == "rate-positive")
    #expect(keymap.command(for: .character("g"), in: .board)?.name == "undo")
    #expect(keymap.keys(of: "redo").isEmpty)
    #expect(keymap.keys(of: "rate-negative") == Keymap.standard.keys(of: "rate-negative"))
  }

  @Test("What config prints can be pasted as a configuration file", arguments: Language.allCases)
  func pastes(_ language: Language) {
    let first = settings(
      "palette = \"colourblind\"\nname = \"A \\\"b\\\" \\\\ \\u001b\"\n[keys]\nrate-positive = [\"t\", \"\\\"\"]\n"
    )
    let text = first.toml(in: language)
    let second = settings(text)
    #expect(second.problems.isEmpty)
    #expect(second.palette.value == .colourblind)
    #expect(second.name.value == "A \"b\" \\ \u{1B}")
    #expect(text.firstControl == nil)
    for command in Command.all {
      #expect(second.keymap.keys(of: command.name) == first.keymap.keys(of: command.name), "\(command.name)")
    }
  }
}
