import Testing

@testable import Benchmarks

struct TerminalReadingTests {
  @Test(
    arguments: [
      ("colours are ignored", "a\u{1B}[1;31mb", "ab"),
      ("a jump is a line feed", "a\u{1B}[3;4Hb", "a\nb"),
      ("titles and character sets are ignored", "\u{1B}]0;title\u{07}a\u{1B}(Bb", "ab"),
      ("a string ends with its terminator", "\u{1B}P+q\u{1B}\\a", "a"),
    ])
  func printed(name: String, output: String, printed: String) {
    // Byte by byte: sequences come in pieces.
    var reading = TerminalReading()
    for byte in output.utf8 { reading.read([byte]) }
    #expect(String(decoding: reading.printed, as: UTF8.self) == printed)
  }

  @Test(
    arguments: [
      ("status", "\u{1B}[5n", "\u{1B}[0n"),
      ("where the cursor is", "\u{1B}[3;4Hé!\u{1B}[6n", "\u{1B}[3;6R"),
      ("what terminal it is", "\u{1B}[c", "\u{1B}[?62;22c"),
      ("the background", "\u{1B}]11;?\u{1B}\\", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\"),
      ("two questions, in order", "\u{1B}[5n\u{1B}[c", "\u{1B}[0n\u{1B}[?62;22c"),
      ("no question", "\u{1B}[2J\u{1B}[m", ""),
    ])
  func answers(name: String, output: String, answers: String) {
    var reading = TerminalReading()
    reading.read(Array(output.utf8))
    #expect(String(decoding: reading.answers, as: UTF8.self) == answers)
  }
}
