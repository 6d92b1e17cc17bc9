/// A screen of read-only text, whose only state is the first line shown.
protocol TextScreen: Screen {
  /// The first line shown.
  var scroll: Int { get set }
  /// Returns the number of lines.
  func lineCount(in editor: Editor) -> Int
}

extension TextScreen {
  /// Returns the number of lines that fit on the screen.
  func visibleLines(in editor: Editor) -> Int { max(1, editor.size.height - 2) }

  mutating func move(rows: Int, in editor: inout Editor) {
    scroll = max(0, min(scroll + rows, lineCount(in: editor) - visibleLines(in: editor)))
  }

  mutating func scrollToSelection(in editor: inout Editor) { move(rows: 0, in: &editor) }
}
