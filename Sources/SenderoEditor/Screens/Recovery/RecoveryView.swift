import SenderoCanvas
import SenderoCore

/// The list of the changes in the unsaved edits of an earlier session, one line each.
enum RecoveryView {
  static func draw(_ recovery: RecoveryScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    let language = editor.language
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      Phrase.difference(recovery.when, recovery.lines.count)[language], column: 1, row: 0,
      width: size.width - 2, style: Style(.bar, .bold))
    if recovery.lines.isEmpty {
      canvas.drawWrapped(
        Phrase.noDifference[language],
        in: Rectangle(column: 1, row: 1, width: size.width - 2, height: recovery.visibleLines(in: editor)),
        style: Style(.quiet))
    }
    for (offset, line) in recovery.lines.dropFirst(recovery.scroll).prefix(recovery.visibleLines(in: editor))
      .enumerated()
    {
      canvas.draw(
        line[language], column: 1, row: 1 + offset, width: size.width - 2, style: Style(.plain))
    }
    HintLine.draw(editor, row: size.height - 1, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }
}
