import SenderoCore

/// The rows under the touchpoints: a rule with the name of the row, and below it the texts of each stage.
public enum FieldRowsView {
  /// Draws the rows that fit; the text of the selected touchpoint comes first in its stage.
  public static func draw(
    _ model: BoardModel, _ layout: BoardLayout, selection: BoardPosition, on canvas: inout Canvas
  ) {
    var top = layout.size.height - layout.footerRows
    let rows = model.fieldRows.prefix(layout.fieldRowLines / layout.fieldRowHeight)
    for row in rows {
      drawRule(row, model.language, row: top, width: canvas.size.width, on: &canvas)
      for stage in layout.stages {
        let first = selection.stage == stage ? selection.touchpoint : nil
        let texts = model.texts(of: row, in: stage, first: first)
        draw(texts, in: stage, layout, top: top + 1, on: &canvas)
      }
      top += layout.fieldRowHeight
    }
  }

  private static func drawRule(
    _ row: FieldRow, _ language: Language, row line: Int, width: Int, on canvas: inout Canvas
  ) {
    canvas.fill(
      Rectangle(column: 2, row: line, width: width - 4, height: 1),
      Style(row.isBelowVisibility ? .accent : .border), with: row.isBelowVisibility ? "═" : "─")
    var label = row.field.label[language].uppercased() + " "
    if row.isBelowVisibility { label = BoardPhrase.lineOfVisibility[language].uppercased() + " ═ " + label }
    canvas.draw(label, column: 2, row: line, width: width - 4, style: Style(.quiet, .bold))
  }

  private static func draw(
    _ texts: [String], in stage: Int, _ layout: BoardLayout, top: Int, on canvas: inout Canvas
  ) {
    let (column, width) = layout.column(of: stage)
    var line = top
    let bottom = top + layout.fieldRowHeight - 1
    for (index, text) in texts.enumerated() where line < bottom {
      let rest = texts.count - index - 1
      let place = Rectangle(column: column + 1, row: line, width: width - 1, height: bottom - line)
      // The last line is reserved for the number of texts that do not fit.
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
