import CNcurses
import SenderoCanvas
import TestSupport
import Testing

@testable import NcursesTerminal

extension TerminalTests {
  /// Characters of Unicode 13 to 17: emoji, ideographs, letters and marks; also a trigram, wide since Unicode 16.
  static let recent = [
    "\u{1FAE8}", "\u{1FAE9}", "\u{1FAC8}", "\u{1FAD6}", "\u{323B0}", "\u{11F04}", "\u{11F04}\u{11F00}",
    "e\u{1ACF}",
    "\u{2630}", "\u{18D80}",
  ]

  @Test(
    "Columns stay aligned after recent characters of any width in the terminal",
    arguments: [Int?.none, 0, 1, 2])
  func recentCharacters(_ width: Int?) throws {
    let terminal = try start()
    var canvas = Canvas(size: terminal.size)
    for (row, text) in Self.recent.enumerated() {
      canvas.draw("a\(text)b\(text)", column: 0, row: row, style: Style(.positive))
      canvas.draw("|", column: 8, row: row, style: Style(.plain))
      // At the right edge too.
      canvas.draw(text, column: 60 - TextLayout.width(of: text), row: row, style: Style(.negative))
    }
    terminal.show(canvas)
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false, widthOfRecent: width)
    screen.feed(tty.output())
    #expect(screen.surprises == [])
    for (row, text) in Self.recent.enumerated() {
      let columns = TextLayout.width(of: text)
      #expect(screen.cells[row][0].text == "a", "\(text)")
      #expect(screen.cells[row][1 + columns].text == "b", "\(text)")
      #expect(screen.cells[row][8].text == "|", "\(text)")
      #expect(screen.cells[row][59].graphics == screen.cells[row][60 - columns].graphics, "\(text)")
      if width == nil { #expect(screen.cells[row][1].text == text) }
    }
    // The same after a change in the middle of a line.
    for row in Self.recent.indices { canvas.draw("c", column: 7, row: row, style: Style(.plain)) }
    terminal.show(canvas)
    screen.feed(tty.output())
    for row in Self.recent.indices {
      #expect(screen.cells[row][7].text == "c")
      #expect(screen.cells[row][8].text == "|")
    }
  }

  @Test("Text without recent characters is sent without cursor sequences")
  func noGuard() throws {
    let terminal = try start()
    terminal.show(canvas(["Camión 日本 😀 e\u{301}"]))
    #expect(!tty.output().contains(sequence: Array("\u{1B}8".utf8)))
  }
}

extension [UInt8] {
  /// Whether the bytes contain a sequence.
  fileprivate func contains(sequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
