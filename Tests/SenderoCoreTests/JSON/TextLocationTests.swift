import Testing

@testable import SenderoCore

@Suite struct TextLocationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let offset: Int
    let place: TextLocation

    init(_ name: String, _ text: String, at offset: Int, line: Int, column: Int) {
      self.name = name
      self.text = text
      self.offset = offset
      self.place = TextLocation(line: line, column: column)
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Row("empty text", "", at: 0, line: 1, column: 1),
    Row("first byte", "ab", at: 0, line: 1, column: 1),
    Row("second byte", "ab", at: 1, line: 1, column: 2),
    Row("end of a line", "ab\nc", at: 2, line: 1, column: 3),
    Row("after LF", "ab\nc", at: 3, line: 2, column: 1),
    Row("at the LF of CRLF", "ab\r\nc", at: 3, line: 1, column: 4),
    Row("after CRLF", "ab\r\nc", at: 4, line: 2, column: 1),
    Row("after CR", "ab\rc", at: 3, line: 2, column: 1),
    Row("after CR at the end", "ab\r", at: 3, line: 2, column: 1),
    Row("after CR CR LF", "\r\r\nx", at: 3, line: 3, column: 1),
    Row("after LF CR", "\n\rx", at: 2, line: 3, column: 1),
    Row("after the last LF", "ab\n", at: 3, line: 2, column: 1),
    Row("after two bytes of one character", "éb", at: 2, line: 1, column: 2),
    Row("inside a character", "aéb", at: 2, line: 1, column: 2),
    Row("after four bytes of one character", "😀b", at: 4, line: 1, column: 2),
    Row("after a combining mark", "e\u{301}b", at: 3, line: 1, column: 3),
    Row("U+2028 ends no line", "\u{2028}b", at: 3, line: 1, column: 2),
    Row("byte order mark", "\u{FEFF}a", at: 0, line: 1, column: 1),
    Row("after the byte order mark", "\u{FEFF}a", at: 3, line: 1, column: 1),
    Row("behind the byte order mark", "\u{FEFF}ab", at: 4, line: 1, column: 2),
    Row("past the end", "ab", at: 9, line: 1, column: 3),
    Row("before the beginning", "ab", at: -1, line: 1, column: 1),
  ])
  func countsAsAnEditorDoes(_ row: Row) {
    #expect(TextLocation(offset: row.offset, in: Array(row.text.utf8)) == row.place)
  }

  @Test func placesAnErrorInAMap() {
    let text = "\u{FEFF}{\r\n  \"título\": \"año\",\r\n  \"días\": [1, 2,, 3]\r\n}\r\n"
    let error = JSONError.of(Array(text.utf8))
    #expect(error?.kind == .unexpectedByte(UInt8(ascii: ","), expected: .value))
    #expect(error?.path.description == #"$["días"][2]"#)
    #expect(
      error.map { TextLocation(offset: $0.offset, in: Array(text.utf8)) } == TextLocation(line: 3, column: 17)
    )
  }
}
