import SenderoCore

/// The curve along the bottom of the board: over the stages on the screen, each stage's points under its column.
enum SmallCurve {
  static func draw(
    _ editor: Editor, _ layout: BoardLayout, _ memory: inout CurveMemory, on canvas: inout Canvas
  ) {
    guard layout.curveRows > 0 else { return }
    let row = layout.size.height - 2 - layout.curveRows
    let columns = layout.stages.map { stage in
      let (column, width) = layout.column(of: stage)
      return column..<column + width
    }
    let plot = CurveMemory.Plot(
      columns: columns, rows: layout.curveRows, points: Array(editor.curve.stages[layout.stages]))
    guard let left = columns.first?.lowerBound, let line = memory.line(plot, draw: line) else { return }
    let zero = row + CurveScale.row(0, rows: layout.curveRows)
    for column in stride(from: left + 1, to: left + line.columns, by: 3) {
      canvas.put(Cell("·", style: Style(.border)), column: column, row: zero)
    }
    line.draw(on: &canvas, column: left, row: row) { _, row in
      Style(CurveScale.role(row: row, rows: line.rows))
    }
    drawSelected(editor, layout, plot, row: row, on: &canvas)
  }

  /// Draws the line; `nil` where nothing is rated.
  private static func line(through plot: CurveMemory.Plot) -> BrailleGrid? {
    guard let first = plot.columns.first, let last = plot.columns.last,
      plot.points.contains(where: { $0.contains { $0.score != nil } })
    else { return nil }
    var points: [(x: Int, score: Int?)] = []
    for (place, stage) in zip(plot.columns, plot.points) {
      for (index, point) in stage.enumerated() {
        points.append((dot(of: index, among: stage.count, in: place, from: first.lowerBound), point.score))
      }
    }
    var line = BrailleGrid(columns: last.upperBound - first.lowerBound, rows: plot.rows)
    line.drawCurve(points)
    return line
  }

  /// The column of dots, counted from the left of the line, that a point of a stage stands in.
  private static func dot(of index: Int, among count: Int, in columns: Range<Int>, from left: Int) -> Int {
    (columns.lowerBound + 1 - left) * 2 + (2 * index + 1) * (columns.count - 1) / count
  }

  private static func drawSelected(
    _ editor: Editor, _ layout: BoardLayout, _ plot: CurveMemory.Plot, row: Int, on canvas: inout Canvas
  ) {
    guard layout.stages.contains(editor.selection.stage), let left = plot.columns.first?.lowerBound else {
      return
    }
    let stage = editor.selection.stage - layout.stages.lowerBound
    let points = plot.points[stage]
    guard let index = points.firstIndex(where: { $0.touchpoint == editor.selection.touchpoint }),
      let score = points[index].score
    else { return }
    let dot = dot(of: index, among: points.count, in: plot.columns[stage], from: left)
    canvas.draw(
      "●", column: left + dot / 2, row: row + CurveScale.row(score, rows: plot.rows), width: 1,
      style: Style(.accent, .bold))
  }
}
