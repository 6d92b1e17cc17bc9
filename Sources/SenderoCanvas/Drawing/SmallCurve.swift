import SenderoCore

/// The curve at the bottom of the board, with the points of each visible stage under its column.
public enum SmallCurve {
  static func draw(
    _ model: BoardModel, _ layout: BoardLayout, _ cache: inout CurveCache, on canvas: inout Canvas
  ) {
    guard layout.curveRows > 0 else { return }
    let row = layout.curve.lowerBound
    let places = SmallCurveLayout(layout)
    let plot = CurveCache.Plot(
      columns: layout.stages.map { places.columns(of: $0) }, rows: layout.curveRows,
      points: Array(model.derived.curve.stages[layout.stages]))
    guard let left = plot.columns.first?.lowerBound, let line = cache.line(plot, draw: line) else { return }
    let zero = row + CurveScale.row(0, rows: layout.curveRows)
    for column in stride(from: left + 1, to: left + line.columns, by: 3) {
      canvas.put(Cell("·", style: Style(.border)), column: column, row: zero)
    }
    line.draw(on: &canvas, column: left, row: row) { _, row in
      Style(CurveScale.role(row: row, rows: line.rows))
    }
  }

  /// Draws the point of the selected touchpoint over the line.
  public static func drawSelected(
    _ selection: BoardPosition, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    guard layout.curveRows > 0, layout.stages.contains(selection.stage) else { return }
    let points = model.points(in: selection.stage)
    guard let index = points.firstIndex(where: { $0.touchpoint == selection.touchpoint }),
      let score = points[index].score
    else { return }
    canvas.draw(
      "●", column: SmallCurveLayout(layout).column(of: index, among: points.count, in: selection.stage),
      row: layout.curve.lowerBound + CurveScale.row(score, rows: layout.curveRows), width: 1,
      style: Style(.accent))
  }

  /// Returns the line through the points; `nil` if no touchpoint is rated.
  private static func line(through plot: CurveCache.Plot) -> BrailleGrid? {
    guard let first = plot.columns.first, let last = plot.columns.last,
      plot.points.contains(where: { $0.contains { $0.score != nil } })
    else { return nil }
    var points: [(x: Int, score: Int?, isAssumed: Bool)] = []
    for (place, stage) in zip(plot.columns, plot.points) {
      for (index, point) in stage.enumerated() {
        let x = SmallCurveLayout.dot(of: index, among: stage.count, in: place, from: first.lowerBound)
        points.append((x, point.score, point.isAssumed))
      }
    }
    var line = BrailleGrid(columns: last.upperBound - first.lowerBound, rows: plot.rows)
    line.drawCurve(points)
    return line
  }
}
