import SenderoCanvas
import SenderoCore

/// The completions that `Tab` offers for a typed text, on one line.
enum CompletionLine {
  /// Draws the completions, if there are any.
  static func draw(
    _ asked: TextPrompt, _ editor: Editor, column: Int, row: Int, style: Style, on canvas: inout Canvas
  ) {
    let candidates = editor.completion.candidates(of: asked)
    let end = canvas.size.width - 1
    guard !candidates.isEmpty, end - column > 10 else { return }
    let selected = asked.completing?.index
    canvas.fill(
      Rectangle(column: column - 1, row: row, width: canvas.size.width - column + 1, height: 1),
      Style(style.role))
    var column = column
    column += canvas.draw(
      Key.tab.name(in: editor.language) + ": ", column: column, row: row, width: end - column, style: style)
    for index in (selected ?? 0)..<candidates.count where column < end {
      let text = index == (selected ?? 0) ? candidates[index] : " · " + candidates[index]
      let emphasis: Emphasis = index == selected ? .bold : []
      column += canvas.draw(
        text, column: column, row: row, width: end - column,
        style: Style(style.role, style.emphasis.union(emphasis)))
    }
  }
}
