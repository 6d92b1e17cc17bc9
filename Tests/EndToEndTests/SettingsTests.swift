import TestSupport
import Testing

/// Settings from the file, the environment and flags, in their order of precedence.
struct SettingsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func settings(_ text: String) throws {
    try folder.write(text, to: folder.configuration + "/config.json")
  }

  @Test func keysCanBeRebound() throws {
    try settings(#"{"keys": {"rate-positive": ["~", "F9"]}}"#)
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("~", thenWaitFor: "“Poster” rated positive")
    try session.send("j", "F9", thenWaitFor: "“Web page” rated positive")
    try session.send("j", "g", thenWaitFor: "g does nothing here")
    try session.send("k", thenWaitFor: "~ green")
  }

  @Test func theSettingsFileIsHeeded() throws {
    try settings(#"{"language": "es", "palette": "colourblind", "zoom": "line", "mouse": false}"#)
    let session = try TerminalSession.editingSmallMap(in: folder)
    #expect(try session.screen().contains("? ayuda"))
    #expect(try session.values("mouse_any_flag") == ["0"])
    try session.send("g", "j")
    try session.wait(until: "positive is blue") { $0.background(of: "Poster") == .blue }
  }

  @Test func flagsWinOverTheFile() throws {
    try settings(#"{"language": "es"}"#)
    let session = try TerminalSession.editingSmallMap(["--language", "en"], in: folder)
    #expect(try session.screen().contains("? help"))
  }

  @Test func anotherFileCanBeNamed() throws {
    try folder.write(#"{"language": "es"}"#, to: "other.json")
    let session = try TerminalSession.editingSmallMap(["--config", "other.json"], in: folder)
    #expect(try session.screen().contains("? ayuda"))
  }

  @Test func aWrongSettingIsNamedAndTheRestHolds() throws {
    try settings(
      "{\"language\": \"es\",\n\"palette\": \"loud\", \"keys\": {\"undo\": [\"Alt-x\"], \"rate-positive\": [\"b\"]}}"
    )
    let session = try TerminalSession.editingSmallMap(in: folder)
    #expect(try session.screen().contains("config.json:2"))
    try session.send("b", thenWaitFor: "● sin guardar")
  }

  struct Speech: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let variables: [String: String]
    let isSpanish: Bool
    var testDescription: String { "\(arguments) \(variables.sorted { $0.key < $1.key })" }
  }

  static let speeches = [
    Speech(arguments: [], variables: [:], isSpanish: false),
    Speech(arguments: ["--language", "es"], variables: [:], isSpanish: true),
    Speech(arguments: [], variables: ["LC_ALL": "", "LANG": "es_ES.UTF-8"], isSpanish: true),
    Speech(arguments: [], variables: ["LC_ALL": "", "LC_MESSAGES": "es_MX.UTF-8"], isSpanish: true),
    Speech(
      arguments: ["--language", "en"], variables: ["LC_ALL": "", "LANG": "es_ES.UTF-8"], isSpanish: false),
    Speech(arguments: [], variables: ["LC_ALL": "", "LANG": "fr_FR.UTF-8"], isSpanish: false),
  ]

  @Test(arguments: speeches) func speaksTheLanguage(_ speech: Speech) throws {
    let session = try TerminalSession.editingSmallMap(
      speech.arguments, in: folder, variables: speech.variables)
    #expect(try session.screen().contains("? ayuda") == speech.isSpanish)
    #expect(try session.screen().contains("rename") == !speech.isSpanish)
    try session.send("g", thenWaitFor: speech.isSpanish ? "● sin guardar" : "● unsaved")
  }

  @Test func errorsSpeakItToo() throws {
    try folder.write("{", to: "bad.journey.json")
    func message(_ language: String) throws -> String {
      let session = try TerminalSession(
        ["sendero", "bad.journey.json", "--language", language], in: folder, width: 200)
      #expect(try session.waitForEnd() == 2)
      return try session.screen().line(with: "sendero:")
    }
    let (english, spanish) = (try message("en"), try message("es"))
    #expect(spanish.hasPrefix("sendero: bad.journey.json:1:"))
    #expect(english != spanish)
  }
}
