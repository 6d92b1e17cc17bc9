import TestSupport
import Testing

/// Every kind of terminal works, and is restored at the end.
struct TerminalKindTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// A shell that runs the program, and writes the terminal settings before and after it to files.
  private func shell(_ terminal: String, before command: String = "") throws -> TerminalSession {
    try folder.write(Maps.example, to: "map.journey.json")
    let script = try folder.writeScript(
      """
      echo before the program
      stty -a > settings-before
      \(command)\(TerminalSession.programPath) map.journey.json
      echo "status $?."
      stty -a > settings-after
      echo finished
      exec cat -v
      """, to: "script")
    return try TerminalSession(["sh", script], in: folder, terminal: terminal)
  }

  private func expectGivenBack(_ session: TerminalSession, status: Int) throws {
    let screen = try session.wait(for: "finished")
    #expect(screen.contains("status \(status)."))
    #expect(try folder.text("settings-before") == folder.text("settings-after"))
    let flags = try session.values(
      "alternate_on", "mouse_any_flag", "keypad_flag", "keypad_cursor_flag", "insert_flag", "origin_flag")
    #expect(flags == ["0", "0", "0", "0", "0", "0"])
    #expect(try session.values("cursor_flag", "wrap_flag") == ["1", "1"])
    #expect(screen.cell(at: "finished")?.style == TerminalStyle(), "The shell's text must not have a style.")
    try session.paste("pasted afterwards")
    try session.send("Enter")
    let after = try session.wait(until: "the pasted text is echoed") {
      $0.lines.filter { $0.contains("pasted afterwards") }.count == 2
    }
    #expect(!after.contains("[200~"), "Pasted text must not be marked any more.")
  }

  static let terminals = [
    "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-direct",
  ]

  @Test(arguments: terminals) func opensMovesAndGivesBack(_ terminal: String) throws {
    let session = try shell(terminal)
    try session.wait(for: Maps.exampleTitle)
    try session.wait(until: "the first touchpoint is selected") { $0.hasSelected("The old car") }
    try session.send("l")
    try session.wait(until: "the second stage is selected") { $0.hasSelected("Owners'") }
    try session.send("j")
    try session.wait(until: "the touchpoint below is selected") { $0.hasSelected("Car") }
    try session.send("q")
    try expectGivenBack(session, status: 0)
  }

  @Test func theScreenFromBeforeIsBack() throws {
    let session = try shell("xterm-256color")
    let during = try session.wait(for: Maps.exampleTitle)
    #expect(!during.contains("before the program"))
    #expect(try session.values("alternate_on") == ["1"])
    try session.send("q")
    let after = try session.wait(for: "finished")
    #expect(after.contains("before the program"))
    #expect(!after.contains(Maps.exampleTitle))
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134)])
  func aSignalGivesBack(_ signal: String, status: Int) throws {
    let session = try shell("xterm-256color", before: "sh -c 'echo $$ > pid; exec \"$@\"' sh ")
    try session.wait(for: Maps.exampleTitle)
    _ = try ProgramRun(
      ["sh", "-c", "kill -\(signal) $(cat pid)"], in: folder.work, environment: folder.environment())
    try expectGivenBack(session, status: status)
  }

  struct Refused: CustomTestStringConvertible, Sendable {
    let terminal: String?
    let message: String
    var testDescription: String { terminal ?? "unset" }
  }

  static let refused = [
    Refused(terminal: "dumb", message: "dumb"), Refused(terminal: nil, message: "TERM"),
    Refused(terminal: "", message: "TERM"),
  ]

  @Test(arguments: refused) func saysWhyATerminalWillNotDo(_ row: Refused) throws {
    try folder.write(Maps.example, to: "map.journey.json")
    let session = try TerminalSession(["sendero", "map.journey.json"], in: folder, terminal: row.terminal)
    #expect(try session.waitForEnd() == 2)
    let screen = try session.screen()
    #expect(screen.line(with: "sendero:").contains(row.message))
    #expect(!screen.contains("Fatal"))
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.example))
  }

  /// Names of new terminals, which terminfo may not know, and a name that it does not know.
  static let newTerminals = [
    "xterm-kitty", "xterm-ghostty", "ghostty", "foot-extra", "wezterm", "alacritty-direct", "rio",
    "contour-latest",
    "xterm-from-tomorrow",
  ]

  @Test(arguments: newTerminals) func aNewTerminalIsUsedLikeXterm(_ terminal: String) throws {
    let session = try TerminalSession.editing(
      Maps.small, ["--language", "en"], shown: "Poster", in: folder, terminal: terminal)
    try session.send("j", "g", "k")
    try session.wait(until: "the second touchpoint is green") { $0.background(of: "Web page") == .green }
    try session.enter(":q!")
    #expect(try session.waitForEnd() == 0)
  }

  @Test(arguments: [
    ("en", "The terminal type “xterm-from-tomorrow” is unknown here, so it is used as xterm-256color"),
    ("es", "El terminal «xterm-from-tomorrow» no se conoce aquí y se usa como xterm-256color"),
  ])
  func saysThatATerminalIsUnknown(_ language: String, _ message: String) throws {
    try folder.write(Maps.example, to: "map.journey.json")
    let session = try TerminalSession(
      ["sendero", "map.journey.json", "--language", language], in: folder, terminal: "xterm-from-tomorrow")
    let screen = try session.wait(for: message)
    #expect(screen.contains(Maps.exampleTitle))
  }

  @Test func saysThatItNeedsATerminal() throws {
    try folder.write(Maps.example, to: "map.journey.json")
    let run = try ProgramRun(
      ["setsid", TerminalSession.programPath, "map.journey.json"], in: folder.work,
      environment: folder.environment(["TERM": "xterm-256color"]))
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("sendero: "))
    #expect(run.output.isEmpty)
  }
}
