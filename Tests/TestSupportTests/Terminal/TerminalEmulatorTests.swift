import TestSupport
import Testing

/// The emulator shows supported output and records anything else.
struct TerminalEmulatorTests {
  @Test(arguments: [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;aGk=\u{1B}\\", "\u{9B}2J", "\u{7F}", "\u{7}", "\u{202E}", "\u{2066}",
    "\u{1B}c", "\u{85}", "\u{1B}P1$r\u{1B}\\", "\u{1B}_x\u{1B}\\", "\u{1B}[>4;2m\u{1B}[6n", "\u{1B}[?47h",
    "\u{1B}[5i", "\u{E}", "\0",
  ])
  func whatNoProgramShouldSendIsKept(_ text: String) {
    var screen = TerminalEmulator(width: 20, height: 5, wraps: false)
    for byte in Array("before".utf8) + Array(text.utf8) + Array("after".utf8) { screen.feed([byte]) }
    #expect(!screen.surprises.isEmpty)
  }

  @Test func bytesThatAreNoTextAreKept() {
    var screen = TerminalEmulator(width: 20, height: 5, wraps: false)
    screen.feed([0x41, 0x9B, 0x32, 0x4A])
    #expect(!screen.surprises.isEmpty)
  }

  @Test func whatProgramsDoSendIsShown() {
    var screen = TerminalEmulator(width: 20, height: 5, wraps: false)
    screen.feed(
      "\u{1B}[?1049h\u{1B}[?25l\u{1B}[2;3Hname\u{1B}[1;31mñ\u{1B}[m\u{1B}[4;1H┃one\u{1B}[3b\u{1B}[5n".utf8)
    #expect(screen.surprises.isEmpty)
    #expect(screen.modes == [1049] && screen.questions == 1)
    #expect(screen.line(with: "name").hasPrefix("  nameñ "))
    #expect(screen.contains("┃oneeee") && screen.hasSelected("one") && !screen.hasSelected("name"))
    screen.feed("\u{1B}[2;1H\u{1B}[M\u{1B}[?25h\u{1B}[?1049l".utf8)
    #expect(!screen.contains("name") && screen.lines[2].hasPrefix("┃one") && screen.modes == [25])
  }

  struct Move: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let sequence: String
    let row: Int
  }

  /// As on real terminals, the next character is in the last column of the new row.
  @Test(arguments: [
    Move(testDescription: "up", sequence: "\u{1B}[2A", row: 0),
    Move(testDescription: "down", sequence: "\u{1B}[B", row: 3),
    Move(testDescription: "to a row", sequence: "\u{1B}[5d", row: 4),
  ]) func aMoveEndsTheWaitForAWrap(_ move: Move) {
    var screen = TerminalEmulator(width: 20, height: 5, wraps: true)
    screen.feed(("\u{1B}[3;20Hx" + move.sequence + "y").utf8)
    #expect(screen.surprises.isEmpty)
    #expect(screen.text(2).hasSuffix("x") && screen.text(move.row).hasSuffix(" y"))
    screen.feed("z".utf8)
    #expect(screen.text(min(4, move.row + 1)).hasPrefix("z"))
  }
}
