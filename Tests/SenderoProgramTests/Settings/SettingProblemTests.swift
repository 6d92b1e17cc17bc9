import Foundation
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// An invalid configuration file, and the problems that are reported.
struct WrongSettingCase: CustomTestStringConvertible {
  let testDescription: String
  let file: String
  /// The location and the English text of each problem, in order.
  let problems: [(location: String, text: String)]

  init(_ description: String, _ file: String, _ problems: (String, String)...) {
    testDescription = description
    self.file = file
    self.problems = problems.map { ($0.0, $0.1) }
  }

  static let all = [
    WrongSettingCase("valid", #"{"zoom": "line"}"#),
    WrongSettingCase(
      "unknown setting", "{\"zoom\": \"line\",\n\"colour\": 1}", ("f:2", "no setting “colour”")),
    WrongSettingCase("hostile setting", #"{"\u001b": 1}"#, ("f:1", "no setting “␛”")),
    WrongSettingCase("wrong word", "{\n\"zoom\": \"big\"}", ("f:2", "“zoom” accepts \"overview\", \"line\"")),
    WrongSettingCase("wrong kind", #"{"language": 3}"#, ("f:1", "“language” accepts \"en\", \"es\"")),
    WrongSettingCase("wrong flag", #"{"mouse": 0}"#, ("f:1", "“mouse” accepts true, false")),
    WrongSettingCase("wrong text", #"{"name": ["a"]}"#, ("f:1", "“name” accepts a text")),
    WrongSettingCase("keys not an object", #"{"keys": 1}"#, ("f:1", "“keys” accepts an object")),
    WrongSettingCase("unknown command", "{\"keys\": {\n\"fly\": \"a\"}}", ("f:2", "no command “fly”")),
    WrongSettingCase("alias", "{\"keys\": {\n\"w\": \"a\"}}", ("f:2", "no command “w”")),
    WrongSettingCase(
      "key not a string", "{\"keys\": {\n\"undo\": [1]}}", ("f:2", "“undo” accepts a key or a list")),
    WrongSettingCase("Ctrl-Enter", "{\"keys\": {\n\"undo\": \"Ctrl-Enter\"}}", ("f:2", "no separate code")),
    WrongSettingCase("Alt", "{\"keys\": {\n\"undo\": \"Alt-x\"}}", ("f:2", "use Alt themselves")),
    WrongSettingCase("Ctrl-M", "{\"keys\": {\n\"undo\": \"Ctrl-M\"}}", ("f:2", "send it as Enter")),
    WrongSettingCase("Shift-a", "{\"keys\": {\n\"undo\": \"Shift-a\"}}", ("f:2", "capital letter")),
    WrongSettingCase("unknown key", "{\"keys\": {\n\"undo\": \"Hyper\"}}", ("f:2", "unknown key")),
    WrongSettingCase(
      "one key for two commands", "{\"keys\": {\n\"undo\": \"Ctrl-T\",\n\"redo\": \"Ctrl-T\"}}",
      ("f:3", "“Ctrl-T” is bound to “undo” and to “redo”")),
    WrongSettingCase(
      "the only key of another", "{\"keys\": {\n\"cut\": \"c\"}}",
      ("f:2", "“c” is also the key of “copy”, which now has none")),
    WrongSettingCase(
      "a key of another", "{\"keys\": {\n\"undo\": \"y\"}}",
      ("f:2", "“y” is also the key of “rate-neutral”, which now has only “2”")),
    WrongSettingCase(
      "the first key of a sequence", "{\"keys\": {\n\"move-first\": \"gg\"}}",
      ("f:2", "“g” is also the key of “rate-positive”, which now has only “1”")),
    WrongSettingCase("keys exchanged", #"{"keys": {"cut": "c", "copy": "x"}}"#),
    WrongSettingCase(
      "wrong set of keys", #"{"keyset": "emacs"}"#, ("f:1", "“keyset” accepts \"default\", \"vim\"")),
    WrongSettingCase("syntax", "{\"zoom\": \"line\",\n\"mouse\": }", ("f:2:10", "is not valid JSON: ")),
    WrongSettingCase(
      "syntax after a comment", "{ /* a\n*/ \"zoom\" \"line\" }", ("f:2:11", "is not valid JSON: ")),
    WrongSettingCase(
      "repeated member", "{\"zoom\": \"line\",\n\"zoom\": \"card\"}", ("f:2:", "is not valid JSON: ")),
    WrongSettingCase("not an object", "[1]", ("f", "is not a JSON object")),
    WrongSettingCase("a NUL byte", "{\"zoom\": \"\0\"}", ("f:1:", "is not valid JSON: ")),
    WrongSettingCase(
      "several problems, in order", "{\"keys\": {\n\"fly\": \"a\",\n\"undo\": \"Alt-x\"},\n\"other\": {}}",
      ("f:2", "fly"), ("f:3", "Alt"), ("f:4", "other")),
  ]
}

@Suite("Wrong settings")
struct SettingProblemTests {
  @Test("An invalid setting is reported with its line, in both languages", arguments: WrongSettingCase.all)
  func names(_ row: WrongSettingCase) {
    let settings = Settings(environment: [:], file: SettingsFile(path: "f", bytes: Array(row.file.utf8)))
    #expect(settings.problems.count == row.problems.count)
    for (problem, expected) in zip(settings.problems, row.problems) {
      #expect(problem.location?.hasPrefix(expected.location) == true, "\(problem)")
      #expect(problem.line.english.contains(expected.text), "\(problem)")
      #expect(problem.line.spanish != problem.line.english)
      #expect(problem.line.english.firstControl == nil)
    }
  }

  @Test("The other settings of a file with an invalid setting apply")
  func restHolds() {
    let file = """
      {"zoom": "big", "mouse": false,
      "keys": {"fly": "a", "undo": ["Alt-x", "Ctrl-T"], "redo": "Alt-y"}}
      """
    let settings = Settings(environment: [:], file: SettingsFile(path: "f", bytes: Array(file.utf8)))
    #expect(settings.problems.count == 4)
    #expect(settings.resolved(SettingTable.zoom) == ResolvedSetting(value: .card, source: .standard))
    #expect(!settings[SettingTable.mouse])
    #expect(settings.keymap.keys(of: "undo").map(\.name) == ["Ctrl-T"])
    #expect(settings.keymap.keys(of: "redo") == Keymap.standard.keys(of: "redo"))
    #expect(settings.notice?.english.hasPrefix("(1/4) f:1: ") == true)
  }

  @Test("An invalid variable is reported, and the file applies")
  func wrongVariable() {
    let settings = Settings(
      environment: ["SENDERO_ZOOM": "\u{1B}big"],
      file: SettingsFile(path: "f", bytes: Array("{\"zoom\": \"line\"}".utf8)))
    #expect(settings.resolved(SettingTable.zoom) == ResolvedSetting(value: .line, source: .file(line: 1)))
    #expect(settings.problems.map(\.location) == ["SENDERO_ZOOM"])
  }

  @Test("A file that is not UTF-8 is reported")
  func noUTF8() {
    let file = SettingsFile(path: "f", bytes: [0x7A, 0xFF])
    #expect(file.problems.count == 1)
    #expect(file.members.isEmpty)
  }

  @Test("The usual file may be missing; a named file must not be a folder")
  func findsUsualFile() throws {
    let scratch = try TemporaryFolder()
    let missing = try SettingsFile.find(named: nil, environment: ["XDG_CONFIG_HOME": scratch.path])
    #expect(missing.problems.isEmpty)
    #expect(missing.path == scratch.path + "/sendero/config.json")
    let folder = try SettingsFile.find(named: nil, environment: ["XDG_CONFIG_HOME": "/", "HOME": "/"])
    #expect(!folder.exists)
    #expect(throws: Failure.self) { try SettingsFile.find(named: scratch.path, environment: [:]) }
  }

  @Test("The file of earlier versions is reported, since it is not read")
  func namesFormerFile() throws {
    let scratch = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/sendero", withIntermediateDirectories: true)
    _ = try scratch.write("zoom = \"line\"", to: "sendero/config.toml")
    let file = try SettingsFile.find(named: nil, environment: ["XDG_CONFIG_HOME": scratch.path])
    let problem = try #require(file.problems.first)
    #expect(problem.location == scratch.path + "/sendero/config.toml")
    #expect(problem.text.english.contains("config.json"))
  }
}
