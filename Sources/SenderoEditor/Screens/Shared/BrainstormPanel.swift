import SenderoCanvas
import SenderoCore

/// The box above the input of a brainstorm: where the lines go, the latest ones, and the keys.
enum BrainstormPanel {
  /// Draws the box above the given row, which is that of the input.
  static func draw(_ editor: Editor, above row: Int, on canvas: inout Canvas) {
    let rows = editor.brainstormRows
    guard rows > 0, let state = editor.front.interaction.brainstorm else { return }
    let language = editor.language
    let width = canvas.size.width
    let top = row - rows
    canvas.fill(Rectangle(column: 0, row: top, width: width, height: rows), Style(.bar))
    let count = state.texts.isEmpty ? "" : Phrase.brainstormCount(state.texts.count)[language]
    let countWidth = TextLayout.width(of: count)
    canvas.draw(
      Phrase.brainstormHeading(state.kind, editor.brainstormOwnerName)[language], column: 1, row: top,
      width: max(0, width - countWidth - 4), style: Style(.accent, .bold))
    canvas.draw(
      count, column: max(1, width - 1 - countWidth), row: top, width: countWidth, style: Style(.bar, .bold))
    let shown = state.texts.suffix(max(0, rows - 2))
    for (offset, text) in shown.enumerated() {
      canvas.draw(
        "+ " + SafeText.line(text), column: 1, row: top + 1 + offset, width: width - 2, style: Style(.bar))
    }
    if shown.isEmpty, rows > 2, editor.writesIntoRound {
      canvas.draw(Phrase.silentRound[language], column: 1, row: top + 1, width: width - 2, style: Style(.bar))
    }
    guard rows > 1 else { return }
    var next = state
    next.turn(forward: true)
    canvas.draw(
      Phrase.brainstormKeys(next.kind, Key.tab.name(in: language), Key.escape.name(in: language))[language],
      column: 1, row: row - 1, width: width - 2, style: Style(.bar))
  }
}
