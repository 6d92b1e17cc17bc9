import TestSupport
import Testing

@testable import SenderoEditor

struct KeysCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let keys: [Key]
  let result: String
  let outcome: TextInput.Outcome
  let isMultiline: Bool

  /// `|` in `text` and `result` marks the cursor.
  init(
    _ name: String, _ text: String, _ keys: [Key], _ result: String, _ outcome: TextInput.Outcome,
    isMultiline: Bool = false
  ) {
    self.name = name
    self.text = text
    self.keys = keys
    self.result = result
    self.outcome = outcome
    self.isMultiline = isMultiline
  }

  var testDescription: String { name }
}

/// A field with the cursor at `|`.
func field(_ marked: String, isMultiline: Bool = false) -> TextInput {
  let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  var input = TextInput(parts.joined(), isMultiline: isMultiline)
  input.cursor = parts[0].count
  return input
}

/// A field as text, with `|` for the cursor.
func marked(_ input: TextInput) -> String {
  var scalars = input.text.unicodeScalars
  scalars.insert("|", at: input.cursorIndex)
  return String(scalars)
}

@Suite struct TextInputTests {
  @Test(arguments: [
    KeysCase("types", "a|c", [.character("b")], "ab|c", .changed),
    KeysCase("types a space", "a|", [.character(" ")], "a |", .changed),
    KeysCase("ignores a control character", "a|", [.character("\u{1B}")], "a|", .ignored),
    KeysCase("ignores a C1 control", "a|", [.character("\u{9B}")], "a|", .ignored),
    KeysCase("ignores a line separator", "a|", [.character("\u{2028}")], "a|", .ignored),
    KeysCase("a mark joins its letter", "e|x", [.character("\u{301}")], "e\u{301}|x", .changed),
    KeysCase(
      "a mark typed joins the one typed", "|", [.character("n"), .character("\u{303}")], "n\u{303}|", .changed
    ),
    KeysCase("a flag of two", "|x", [.character("🇩"), .character("🇪")], "🇩🇪|x", .changed),
    KeysCase("jamo", "|", [.character("\u{1112}"), .character("\u{1161}")], "\u{1112}\u{1161}|", .changed),
    KeysCase("left", "ab|", [.left], "a|b", .moved),
    KeysCase("left at the start", "|ab", [.left], "|ab", .moved),
    KeysCase("left over a family", "a👩‍👩‍👧|", [.left], "a|👩‍👩‍👧", .moved),
    KeysCase("right", "|e\u{301}b", [.right], "e\u{301}|b", .moved),
    KeysCase("right at the end", "ab|", [.right], "ab|", .moved),
    KeysCase("home", "ab|c", [.home], "|abc", .moved),
    KeysCase("end", "|abc", [.end], "abc|", .moved),
    KeysCase("Ctrl-A", "ab|c", [.control("a")], "|abc", .moved),
    KeysCase("Ctrl-E", "a|bc", [.control("e")], "abc|", .moved),
    KeysCase("Ctrl-B", "ab|", [.control("b")], "a|b", .moved),
    KeysCase("Ctrl-F", "|ab", [.control("f")], "a|b", .moved),
    KeysCase("backspace", "ab|c", [.backspace], "a|c", .changed),
    KeysCase("backspace at the start", "|a", [.backspace], "|a", .moved),
    KeysCase("backspace takes a cluster", "a👩🏽‍⚕️|b", [.backspace], "a|b", .changed),
    KeysCase("backspace takes letter and mark", "ae\u{301}|", [.backspace], "a|", .changed),
    KeysCase("Ctrl-H", "ab|", [.control("h")], "a|", .changed),
    KeysCase("delete", "a|bc", [.delete], "a|c", .changed),
    KeysCase("delete at the end", "a|", [.delete], "a|", .moved),
    KeysCase("Ctrl-D", "|🇩🇪b", [.control("d")], "|b", .changed),
    KeysCase("Ctrl-W", "one two|", [.control("w")], "one |", .changed),
    KeysCase("Ctrl-W over spaces", "one two  |x", [.control("w")], "one |x", .changed),
    KeysCase("Ctrl-W at the start", "|x", [.control("w")], "|x", .moved),
    KeysCase("Ctrl-W of spaces", "  |x", [.control("w")], "|x", .changed),
    KeysCase("Ctrl-U", "one two|x", [.control("u")], "|x", .changed),
    KeysCase("Ctrl-K", "one| two", [.control("k")], "one|", .changed),
    KeysCase("Ctrl-K at the end", "one|", [.control("k")], "one|", .moved),
    KeysCase("enter", "a|", [.enter], "a|", .submitted),
    KeysCase("Ctrl-J", "a|", [.control("j")], "a|", .submitted),
    KeysCase("escape", "a|", [.escape], "a|", .cancelled),
    KeysCase("up", "a|", [.up], "a|", .ignored),
    KeysCase("tab", "a|", [.tab], "a|", .ignored),
    KeysCase("other control", "a|", [.control("s")], "a|", .ignored),
    KeysCase("removing the letter between two flags", "🇩🇪x|🇫🇷", [.backspace], "🇩🇪|🇫🇷", .changed),
    KeysCase("a mark after the cursor joins", "ex|\u{200B}\u{301}", [.delete], "ex\u{301}|", .changed),
  ])
  func keys(row: KeysCase) {
    check(row)
  }

  @Test(arguments: [
    KeysCase("Ctrl-J", "a|b", [.control("j")], "a\n|b", .changed),
    KeysCase("enter", "a|b", [.enter], "a|b", .submitted),
    KeysCase("home of the line", "one\ntw|o", [.home], "one\n|two", .moved),
    KeysCase("end of the line", "o|ne\ntwo", [.end], "one|\ntwo", .moved),
    KeysCase("Ctrl-U to the line's start", "one\ntw|o", [.control("u")], "one\n|o", .changed),
    KeysCase("Ctrl-K to the line's end", "o|ne\ntwo", [.control("k")], "o|\ntwo", .changed),
    KeysCase("Ctrl-K joins lines", "one|\ntwo", [.control("k")], "one|two", .changed),
    KeysCase("backspace joins lines", "one\r\n|two", [.backspace], "one|two", .changed),
    KeysCase("up", "one\ntwo|", [.up], "one|\ntwo", .moved),
    KeysCase("up at the top", "on|e\ntwo", [.up], "on|e\ntwo", .ignored),
    KeysCase("down at the bottom", "one\nt|wo", [.down], "one\nt|wo", .ignored),
    KeysCase("down", "on|e\ntwo", [.down], "one\ntw|o", .moved),
    KeysCase("Ctrl-N, Ctrl-P", "on|e\ntwo", [.control("n"), .control("p")], "on|e\ntwo", .moved),
    KeysCase("a shorter line", "three|\no\nthree", [.down], "three\no|\nthree", .moved),
    KeysCase("the column is kept", "three|\no\nthree", [.down, .down], "three\no\nthree|", .moved),
    KeysCase("until another key", "three|\no\nthree", [.down, .left, .down], "three\no\n|three", .moved),
    KeysCase("wide characters", "abc|\n日本", [.down], "abc\n日|本", .moved),
  ])
  func keysInSeveralLines(row: KeysCase) {
    check(KeysCase(row.name, row.text, row.keys, row.result, row.outcome, isMultiline: true))
  }

  /// Inputs in a rectangle of eight cells, of which seven can show text.
  @Test(arguments: [
    KeysCase("down to a broken line", "on|e two three", [.down], "one two th|ree", .moved),
    KeysCase("and up again", "one two th|ree", [.up], "on|e two three", .moved),
    KeysCase(
      "the end of a broken line is its last place", "aa bb\nccccccc|", [.up], "aa bb|\nccccccc", .moved),
    KeysCase("not past its break", "aaaa bbb\nccccccc|", [.up, .up], "aaaa| bbb\nccccccc", .moved),
  ])
  func keysInWrappedLines(row: KeysCase) {
    var input = field(row.text, isMultiline: true)
    for key in row.keys { #expect(input.handle(key, width: 8) == row.outcome) }
    #expect(marked(input) == row.result)
  }

  private func check(_ row: KeysCase) {
    var input = field(row.text, isMultiline: row.isMultiline)
    var outcome: TextInput.Outcome?
    for key in row.keys { outcome = input.handle(key) }
    #expect(marked(input).unicodeScalars.elementsEqual(row.result.unicodeScalars), "\(marked(input))")
    #expect(outcome == row.outcome)
  }

  @Test(arguments: [
    (-3, 0), (0, 0), (2, 2), (3, 3), (99, 3),
  ])
  func cursorIsBroughtIntoTheText(set: Int, got: Int) {
    var input = TextInput("a👩‍👩‍👧c")
    input.cursor = set
    #expect(input.cursor == got)
  }

  @Test(arguments: [
    ("plain", "plain", "plain"), ("a\nb", "a b", "a\nb"), ("a\r\nb\rc", "a b c", "a\nb\nc"),
    ("line\n", "line", "line\n"), ("a\tb", "a b", "a b"), ("\u{1B}[31mred\u{7}", "[31mred", "[31mred"),
    ("\0\u{7F}\u{9B}x", "x", "x"), ("a\u{2028}b\u{85}c", "a b c", "a\nb\nc"),
    ("\u{202E}kept", "\u{202E}kept", "\u{202E}kept"), ("e\u{301}日", "e\u{301}日", "e\u{301}日"),
  ])
  func pastes(pasted: String, single: String, multiple: String) {
    for (isMultiline, expected) in [(false, single), (true, multiple)] {
      var input = field("<|>", isMultiline: isMultiline)
      input.insert(pasted)
      #expect(marked(input) == "<\(expected)|>")
    }
  }

  @Test func whatStoodThereIsKept() {
    let text = "tab\t escape\u{1B} line\n bidi\u{202E}"
    var input = TextInput(text)
    _ = input.handle(.character("x"))
    #expect(input.text == text + "x")
    _ = input.handle(.backspace)
    #expect(input.text == text)
  }
}
