import SenderoCore
import TestSupport
import Testing

/// The terminal does not interpret any text of a file, on any screen.
struct HostileMapTests {
  /// Sequences that set the title and the clipboard, ring, colour, clear, reset or reverse text; with C0 and C1.
  static let hostile =
    "H\u{1B}]2;owned\u{7}\u{1B}]52;c;aGk=\u{7}\u{1B}[31m\u{1B}[2J\u{9D}2;owned\u{9C}\u{9B}2J\u{202E}\u{2066}"
    + "\u{1B}c\u{8}\u{E}E"

  static let name = "m\u{1B}]2;owned\u{7}\u{9B}2J\u{202E}.journey.json"

  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let controls = (0...0x9F).filter { $0 < 0x20 || $0 >= 0x7F }.compactMap {
    Unicode.Scalar($0)
  }
  private static let directions = ["\u{202E}", "\u{2066}"].flatMap { Array($0.unicodeScalars) }

  private func expectUnharmed(_ session: TerminalSession, _ screen: TerminalScreen, on place: String) throws {
    let never = Self.controls + Self.directions
    #expect(!screen.text.unicodeScalars.contains { $0 != "\n" && never.contains($0) }, "On \(place).")
    #expect(try session.values("pane_title")[0] != "owned", "On \(place).")
    #expect(try !session.hasRung(), "On \(place).")
    #expect(try session.clipboard().isEmpty, "On \(place).")
    #expect(try session.values("alternate_on")[0] == "1", "On \(place).")
  }

  @Test func isShownAndNeverObeyed() throws {
    let map = Maps.everything { _ in Self.hostile }
    let session = try TerminalSession.editing(map, named: Self.name, shown: "␛", in: folder)
    try expectUnharmed(session, session.screen(), on: "the board")
    #expect(try session.screen().contains("H␛]2;owned␇"))
    try expectUnharmed(session, session.send("Enter", thenWaitFor: "Expectation"), on: "the details")
    for _ in 0..<4 {
      try session.send("PPage", "NPage", "NPage")
      try expectUnharmed(session, session.screen(), on: "the details")
    }
    try session.send("Escape", thenWaitFor: "o add")
    try expectUnharmed(session, session.send("M", thenWaitFor: "Interval in months"), on: "the map's details")
    try session.send("Escape", thenWaitFor: "o add")
    for key in ["z", "z", "Z", "Z", "Z", "z"] {
      try session.send(key)
      try expectUnharmed(session, session.screen(), on: "zoom")
    }
    try session.send("i", thenWaitFor: "Enter accepts")
    try expectUnharmed(session, session.screen(), on: "the name being typed")
    try session.send("x", "Enter", thenWaitFor: "● unsaved")
    try expectUnharmed(session, session.screen(), on: "the message of a change")
    try session.send("w", thenWaitFor: "Saved")
    try expectUnharmed(session, session.screen(), on: "the message of saving")
    #expect(try session.screen().contains("m␛]2;owned␇"))
    try session.send("/")
    try session.enter("nowhere to be found")
    try expectUnharmed(session, session.wait(for: "is not in the map"), on: "the search")
    for name in ["review", "priorities"] {
      try session.send("Escape", ":")
      try session.enter(name)
      try expectUnharmed(session, session.screen(), on: name)
      try session.send("n")
      try expectUnharmed(session, session.screen(), on: name)
    }
    try session.send("Escape", "Escape")
    #expect(try session.quit() == 0)
    #expect(try folder.text(Self.name).contains("\\u001b]2;owned\\u0007"), "The data is as it was.")
  }

  @Test func isNeverObeyedOnTheStartScreen() throws {
    let map = Maps.everything { _ in Self.hostile }
    let first = try TerminalSession.editing(map, named: Self.name, shown: "␛", in: folder)
    #expect(try first.quit() == 0)
    let session = try TerminalSession(["sendero"], in: folder)
    try expectUnharmed(session, session.wait(for: "m␛]2;owned␇"), on: "the start screen")
  }

  @Test(arguments: [
    ["show"], ["show", "--plain"], ["review"], ["review", "--format", "json"], ["actions"],
    ["actions", "--format", "csv"], ["actions", "--format", "markdown"], ["status"],
  ])
  func isNeverPrinted(_ command: [String]) throws {
    try folder.write(Maps.everything { _ in Self.hostile }, to: Self.name)
    let run = try ProgramRun(
      [TerminalSession.programPath] + command + [Self.name], in: folder.work,
      environment: folder.environment())
    #expect(run.status <= 1, "\(run.errors)")
    #expect(!run.output.isEmpty)
    let never = Self.controls + Self.directions
    #expect(!run.output.unicodeScalars.contains { $0 != "\n" && never.contains($0) })
    #expect(!run.errors.unicodeScalars.contains { $0 != "\n" && never.contains($0) })
  }

  @Test func isNeverPrintedInAnError() throws {
    try folder.write("{", to: Self.name)
    let session = try TerminalSession(["sendero", Self.name], in: folder, width: 200)
    #expect(try session.waitForEnd() == 2)
    #expect(try session.screen().contains("m␛]2;owned␇"))
    #expect(try session.values("pane_title")[0] != "owned")
    #expect(try !session.hasRung())
  }
}
