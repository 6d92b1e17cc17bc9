import SenderoCore

/// The curve along the bottom of the board: over the stages on the screen, each stage's points under its column.
enum SmallCurve {
  static func draw(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    guard layout.curveRows > 0, let first = layout.stages.first, let last = layout.stages.last else { return }
    let row = layout.size.height - 2 - layout.curveRows
    let left = layout.column(of: first).column
    let (lastColumn, lastWidth) = layout.column(of: last)
    var points: [(x: Int, score: Int?)] = []
    var selected: (x: Int, score: Int)?
    for stage in layout.stages {
      let (column, width) = layout.column(of: stage)
      let shown = editor.curve.stages[stage]
      for (index, point) in shown.enumerated() {
        let x = (column + 1 - left) * 2 + (2 * index + 1) * (width - 1) / shown.count
        points.append((x, point.score))
        let isSelected = editor.selection.stage == stage && editor.selection.touchpoint == point.touchpoint
        if isSelected, let score = point.score { selected = (x, score) }
      }
    }
    guard points.contains(where: { $0.score != nil }) else { return }
    let columns = lastColumn + lastWidth - left
    let zero = row + CurveScale.row(0, rows: layout.curveRows)
    for column in stride(from: left + 1, to: left + columns, by: 3) {
      canvas.draw("·", column: column, row: zero, width: 1, style: Style(.border))
    }
    var line = BrailleGrid(columns: columns, rows: layout.curveRows)
    line.drawCurve(points)
    line.draw(on: &canvas, column: left, row: row) { _, row in
      Style(CurveScale.role(row: row, rows: line.rows))
    }
    guard let selected else { return }
    canvas.draw(
      "●", column: left + selected.x / 2, row: row + CurveScale.row(selected.score, rows: line.rows),
      width: 1,
      style: Style(.accent, .bold))
  }
}
