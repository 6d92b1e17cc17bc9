import SenderoEditor

/// A group of keys that cannot be changed, with a description of their effect.
struct FixedKey: Sendable {
  let keys: [Key]
  let about: String

  init(_ keys: Key..., about: String) {
    self.keys = keys
    self.about = about
  }

  var row: [String] { [keys.map { Markdown.code($0.name) }.joined(separator: " "), about] }

  /// The keys for typing text.
  static let inText = [
    FixedKey(.enter, about: "Accept the text"),
    FixedKey(.escape, .control("c"), about: "Discard the text"),
    FixedKey(.control("j"), about: "In a multi-line text, a new line; elsewhere, accept the text"),
    FixedKey(.left, .control("b"), about: "One character to the left"),
    FixedKey(.right, .control("f"), about: "One character to the right"),
    FixedKey(.up, .control("p"), about: "One line up, in a multi-line text"),
    FixedKey(.down, .control("n"), about: "One line down, in a multi-line text"),
    FixedKey(.home, .control("a"), about: "To the beginning of the line"),
    FixedKey(.end, .control("e"), about: "To the end of the line"),
    FixedKey(
      .backspace, .control("h"),
      about: "Delete the character before the cursor; in an empty command line, close it"),
    FixedKey(.delete, .control("d"), about: "Delete the character after the cursor"),
    FixedKey(.control("w"), about: "Delete the word before the cursor"),
    FixedKey(.control("u"), about: "Delete from the beginning of the line to the cursor"),
    FixedKey(
      .control("k"), about: "Delete from the cursor to the end of the line; at the end, delete the line break"
    ),
    FixedKey(
      .tab, .backTab,
      about:
        "The next or previous completion: of a command, of a field from texts in the map, of a filter value"
    ),
  ]

  /// The keys for choosing one of several values.
  static let inChoices = [
    FixedKey(.up, .character("k"), .control("p"), about: "Up"),
    FixedKey(.down, .character("j"), .control("n"), about: "Down"),
    FixedKey(.home, .end, about: "To the first, to the last value"),
    FixedKey(.pageUp, .pageDown, about: "A page up, a page down"),
    FixedKey(.enter, .character(" "), about: "Choose the value"),
    FixedKey(.escape, .control("c"), .character("q"), about: "Cancel"),
  ]
}
