import TestSupport
import Testing

@testable import SenderoCanvas

struct WrapCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let width: Int
  let lines: [String]

  init(_ name: String, _ text: String, _ width: Int, _ lines: [String]) {
    self.name = name
    self.text = text
    self.width = width
    self.lines = lines
  }

  var testDescription: String { name }
}

struct CutCase: CustomTestStringConvertible {
  let text: String
  let width: Int
  let cut: String

  init(_ text: String, _ width: Int, _ cut: String) {
    self.text = text
    self.width = width
    self.cut = cut
  }

  var testDescription: String { "\(text.debugDescription) in \(width)" }
}

@Suite struct TextLayoutTests {
  @Test(arguments: [
    WrapCase("empty", "", 5, [""]),
    WrapCase("fits", "a b c", 5, ["a b c"]),
    WrapCase("at a space", "one two three", 7, ["one two", "three"]),
    WrapCase("space just outside", "one two", 3, ["one", "two"]),
    WrapCase("several spaces vanish", "one    two", 5, ["one", "two"]),
    WrapCase("trailing spaces take no place", "one      ", 4, ["one"]),
    WrapCase("indent stays", "  one two", 5, ["  one", "two"]),
    WrapCase("indented long word", "  abcdef", 5, ["  abc", "def"]),
    WrapCase("long word", "abcdefgh", 3, ["abc", "def", "gh"]),
    WrapCase("long word after a short one", "ab cdefghij", 5, ["ab", "cdefg", "hij"]),
    WrapCase("newlines", "a\n\nb\r\nc\n", 5, ["a", "", "b", "c", ""]),
    WrapCase("separators", "a\u{2028}b\u{2029}c", 5, ["a", "b", "c"]),
    WrapCase("a lone return is not a line break", "a\rb", 5, ["a\rb"]),
    WrapCase("CJK", "日本語文字", 5, ["日本", "語文", "字"]),
    WrapCase("CJK after Latin", "abc日本", 5, ["abc日", "本"]),
    WrapCase("Latin after CJK", "日本abc", 5, ["日本", "abc"]),
    WrapCase("wider than the line", "日本", 1, ["日", "本"]),
    WrapCase("no-break space", "a b\u{A0}c", 4, ["a", "b\u{A0}c"]),
    WrapCase("zero width space", "abc\u{200B}def", 4, ["abc", "def"]),
    WrapCase("flag stays whole", "ab🇩🇪", 3, ["ab", "🇩🇪"]),
    WrapCase("marks stay with their letter", "abe\u{301}f", 3, ["abe\u{301}", "f"]),
    WrapCase("width of none counts as 1", "ab", 0, ["a", "b"]),
  ])
  func wraps(row: WrapCase) {
    #expect(TextLayout.wrap(row.text, width: row.width).map(String.init) == row.lines)
  }

  @Test func wrapsNoMoreThanAskedFor() {
    #expect(TextLayout.wrap("a b c d", width: 1, limit: 2) == ["a", "b"])
    #expect(TextLayout.wrap("a b", width: 1, limit: 2) == ["a", "b"])
  }

  @Test(arguments: [
    CutCase("abc", 3, "abc"), CutCase("abcd", 3, "ab…"), CutCase("abc", 1, "…"), CutCase("abc", 0, ""),
    CutCase("", 0, ""), CutCase("日本", 4, "日本"), CutCase("日本", 3, "日…"), CutCase("日本語", 4, "日…"),
    CutCase("ae\u{301}b", 2, "a…"), CutCase("e\u{301}bc", 2, "e\u{301}…"), CutCase("a🇩🇪b", 3, "a…"),
    CutCase("abc\u{200B}", 3, "abc\u{200B}"), CutCase("किताब", 2, "…"),
  ])
  func cuts(row: CutCase) {
    #expect(TextLayout.cut(row.text, width: row.width) == row.cut)
  }

  @Test func linesFitAndCoverTheText() {
    var generator = SeededGenerator.fromEnvironment(default: 3)
    for _ in 0..<2_000 {
      let text = HostileText.random(length: 30, using: &generator)
      let width = Int.random(in: 2...12, using: &generator)
      let lines = TextLayout.lines(of: text, width: width)
      let note = Comment("\(generator) \(text.debugDescription) in \(width)")
      var end = text.startIndex
      for line in lines {
        let skipped = text[end..<line.range.lowerBound]
        #expect(skipped.allSatisfy(\.isNewline) && skipped.count <= 1, note)
        #expect(line.range.contains(line.visibleEnd) || line.visibleEnd == line.range.upperBound, note)
        let seen = text[line.range.lowerBound..<line.visibleEnd]
        // A single cluster may be wider than the line.
        #expect(TextLayout.width(of: seen) <= width || seen.count == 1, note)
        let hangs = TextClusters(text[line.visibleEnd..<line.range.upperBound]).filter { !$0.isSpace }
        #expect(hangs.isEmpty, note)
        end = line.range.upperBound
      }
      #expect(end == text.endIndex, note)
    }
  }
}
