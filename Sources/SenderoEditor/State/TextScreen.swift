/// A screen of lines of text that are only read: its state is the first line shown.
protocol TextScreen: Screen {
  /// The first line shown.
  var scroll: Int { get set }
  /// How many lines there are.
  func lineCount(in editor: Editor) -> Int
}

extension TextScreen {
  /// The lines there are room for.
  func visibleLines(in editor: Editor) -> Int { max(1, editor.size.height - 2) }

  mutating func move(rows: Int, in editor: inout Editor) {
    scroll = max(0, min(scroll + rows, lineCount(in: editor) - visibleLines(in: editor)))
  }

  mutating func scrollToSelection(in editor: inout Editor) { move(rows: 0, in: &editor) }
}
