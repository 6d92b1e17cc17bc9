import Foundation
import SenderoCore
import TestSupport
import Testing

/// The bytes that reach the terminal if every field has a hostile text: on every screen, they contain no control
/// characters but the program's own.
struct HostileBytesTests {
  private static let hostile =
    "H\u{1B}]0;owned\u{7}\u{1B}[31m\u{1B}[2J\u{9D}2;owned\u{9C}\u{9B}2J\u{7F}\u{202E}\u{2066}\u{1B}c\u{85}E"
  private static let file = "m\u{1B}]0;owned\u{7}\u{9B}2J\u{202E}.json"

  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func open(_ arguments: [String], _ size: (width: Int, height: Int) = (120, 40)) throws
    -> ProgramOnTerminal
  {
    let program = try ProgramOnTerminal(
      ["sendero"] + arguments, in: folder, width: size.width, height: size.height)
    try program.wait(until: "a hostile text is shown") { $0.contains("␛") }
    return program
  }

  private func openHostileMap(_ size: (width: Int, height: Int) = (120, 40)) throws -> ProgramOnTerminal {
    try folder.write(Maps.everything { _ in Self.hostile }, to: Self.file)
    return try open([Self.file], size)
  }

  /// Leaves the editor and checks all output.
  private func expectHarmless(_ program: ProgramOnTerminal) throws {
    try program.type("\u{1B}")
    try program.type(":q!\r")
    #expect(try program.waitForEnd().status == 0)
    #expect(program.screen.surprises.isEmpty, "\(program.screen.surprises.prefix(5))")
    let never: [[UInt8]] = [[0x7F], [0x07], Array("\u{1B}]".utf8), Array("owned\u{7}".utf8)]
    // The program itself requests the background once.
    let own = Array("\u{1B}]11;?\u{1B}\\".utf8)
    let others = program.transcript.replacing(own, with: [UInt8](), maxReplacements: 1)
    for bytes in never { #expect(!others.contains(bytes), "\(bytes)") }
    #expect(program.screen.count > 1000)
  }

  /// Keys, and the text that they bring to the screen.
  private static let walks: [[(keys: String, text: String)]] = [
    [("\t", "Curve"), ("b", "")], [("\t\t", "Personas"), ("l", ""), ("l", ""), ("\r", "")],
    [("\t\t\t", "Objectives"), ("\r", "")],
    [("\r", "Expectation"), ("\u{1B}[6~", ""), ("\u{1B}[6~", "")],
    [("\r", "Expectation"), ("\u{1B}[F", ""), ("\r", "")],
    [("M", ""), ("\u{1B}[6~", ""), ("\r", "")], [("k\r", ""), ("\u{1B}[F", "")],
    [("v", ""), ("v", ""), ("a", ""), ("a", ""), ("a", "")], [("456789", ""), ("z", ""), ("z", "")],
    [("\u{1B}OQ\u{1B}OR\u{1B}OS", ""), ("Z", ""), ("Z", ""), ("Z", "")],
    [("f", ""), ("H", ""), ("\r", "")], [("/", ""), ("owned\r", ""), ("n", "")],
    [(":lens ", ""), ("\t", ""), ("\t", "")], [(":channel ", ""), ("\t", "")],
    [(">", ""), ("<", "")], [("]", ""), ("[", "")], [("i", "Enter accepts"), ("\u{1B}", "")],
    [("d", ""), ("u", ""), ("U", ""), ("u", "")], [("x", ""), ("p", "")], [("kx", ""), ("p", "")],
    [("?", ""), ("\u{1B}[F", "")], [(":guide\r", ""), ("\u{E}\u{E}\u{E}", "")],
    [("\u{1B}[19~", ""), ("\u{1B}[19~", ""), ("\u{1B}[19~", "")],
    [(":w elsewhere\u{9B}2J.json\r", "Saved")],
    [
      ("o\u{1B}[200~" + hostile.replacingOccurrences(of: "\u{1B}", with: "\u{1D}") + "\u{1B}[201~", ""),
      ("\r", ""),
    ],
  ]

  @Test(arguments: walks.indices) func noScreenLetsAnythingThrough(_ walk: Int) throws {
    for size in [(width: 120, height: 40), (width: 60, height: 16)] {
      let program = try openHostileMap(size)
      for step in Self.walks[walk] {
        try program.type(step.keys)
        // On a small screen, do not wait: everything is drawn before the program ends.
        try program.wait(until: "“\(step.text)” is shown") { size.width < 100 || $0.contains(step.text) }
        try program.settle()
      }
      try expectHarmless(program)
    }
  }

  @Test func noConflictLetsAnythingThrough() throws {
    let program = try openHostileMap()
    // The other side changes the same fields.
    try program.type("iMine\r", thenWaitFor: "● unsaved")
    let other = Self.hostile + "other"
    try folder.write(Maps.everything { _ in other }, to: Self.file)
    try program.wait(for: " from others")
    try program.type(":conflicts\r", thenWaitFor: "␛")
    try program.type("\r")
    try program.settle()
    try program.type("\u{1B}", thenWaitFor: "o add")
    unlink(folder.path(Self.file))
    try program.wait(for: "no longer exists")
    try folder.write("{", to: Self.file)
    try program.wait(for: "cannot be read")
    try expectHarmless(program)
  }

  @Test func nothingRecoveredLetsAnythingThrough() throws {
    let program = try openHostileMap()
    try program.type("iMine\r", thenWaitFor: "● unsaved")
    program.send(signal: SIGTERM)
    #expect(try program.waitForEnd().signal == SIGTERM)
    #expect(program.screen.surprises.isEmpty)
    let start = try open([])
    try start.wait(for: "Unsaved edits")
    try start.wait(until: "the edits are selected") { $0.line(with: "┃").contains("␛") }
    try start.type("d", thenWaitFor: "Discard the unsaved edits")
    try expectHarmless(start)
    let second = try open([Self.file])
    try second.wait(for: "Unsaved edits of")
    try second.type("l")
    try second.wait(until: "the difference is shown") { $0.contains("␛") && !$0.contains("l look") }
    try second.type("r", thenWaitFor: "Recovered")
    try expectHarmless(second)
  }
}
