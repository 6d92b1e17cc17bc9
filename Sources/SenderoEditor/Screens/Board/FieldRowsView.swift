import SenderoCanvas
import SenderoCore

/// The rows under the touchpoints: a rule with the row's name, and below it what each stage says.
enum FieldRowsView {
  static func draw(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    var top = layout.size.height - layout.footerRows
    let rows = editor.shownFieldRows.prefix(layout.fieldRowLines / layout.fieldRowHeight)
    for row in rows {
      drawRule(row, editor, row: top, width: canvas.size.width, on: &canvas)
      for stage in layout.stages { draw(row, stage, editor, layout, top: top + 1, on: &canvas) }
      top += layout.fieldRowHeight
    }
  }

  private static func drawRule(
    _ row: FieldRow, _ editor: Editor, row line: Int, width: Int, on canvas: inout Canvas
  ) {
    let language = editor.language
    canvas.fill(
      Rectangle(column: 2, row: line, width: width - 4, height: 1),
      Style(row.isBelowVisibility ? .accent : .border), with: row.isBelowVisibility ? "═" : "─")
    var label = row.field.label[language].uppercased() + " "
    if row.isBelowVisibility { label = Phrase.lineOfVisibility[language].uppercased() + " ═ " + label }
    canvas.draw(label, column: 2, row: line, width: width - 4, style: Style(.quiet, .bold))
  }

  private static func draw(
    _ row: FieldRow, _ stage: Int, _ editor: Editor, _ layout: BoardLayout, top: Int, on canvas: inout Canvas
  ) {
    let (column, width) = layout.column(of: stage)
    var shown = editor.shownTouchpoints(in: stage)
    if editor.selection.stage == stage, let selected = editor.selection.touchpoint,
      let place = shown.firstIndex(of: selected)
    {
      shown.swapAt(0, place)
    }
    var line = top
    let bottom = top + layout.fieldRowHeight - 1
    let texts = row.texts(in: editor.stages[stage], shown: shown)
    for (index, text) in texts.enumerated() where line < bottom {
      let rest = texts.count - index - 1
      let place = Rectangle(column: column + 1, row: line, width: width - 1, height: bottom - line)
      // The last line goes to what there is no room for.
      let limit = Rectangle(
        column: place.column, row: line, width: place.width,
        height: rest > 0 ? max(1, place.height - 1) : place.height)
      line += canvas.drawWrapped(text, in: limit, style: Style(.plain))
      if line >= bottom - 1, rest > 0, place.height > 1 {
        canvas.draw(
          "… +\(rest)", column: place.column, row: bottom - 1, width: place.width, style: Style(.quiet))
        return
      }
    }
  }
}

extension Editor {
  /// The rows that are shown under the touchpoints.
  var shownFieldRows: [FieldRow] { FieldRow.all.filter { settings.fieldRows.contains($0.name) } }
}
