import SenderoCore

/// The curve at the bottom of the board, with the points of each visible stage under its column.
public enum SmallCurve {
  static func draw(
    _ model: BoardModel, _ layout: BoardLayout, _ cache: inout CurveCache, on canvas: inout Canvas
  ) {
    guard layout.curveRows > 0 else { return }
    let row = layout.curve.lowerBound
    let plot = CurveCache.Plot(
      columns: layout.stages.map { columns(of: $0, layout) }, rows: layout.curveRows,
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
      "●", column: column(of: index, among: points.count, in: selection.stage, layout),
      row: layout.curve.lowerBound + CurveScale.row(score, rows: layout.curveRows), width: 1,
      style: Style(.accent))
  }

  /// Returns the touchpoint whose point is nearest to a cell of the screen; `nil` outside the curve.
  public static func position(
    column: Int, row: Int, _ model: BoardModel, _ layout: BoardLayout
  ) -> BoardPosition? {
    guard layout.curve.contains(row) else { return nil }
    let stage = layout.stages.first { columns(of: $0, layout).contains(column) }
    guard let stage else { return nil }
    let points = model.points(in: stage)
    let nearest = points.indices.min {
      abs(self.column(of: $0, among: points.count, in: stage, layout) - column)
        < abs(self.column(of: $1, among: points.count, in: stage, layout) - column)
    }
    return nearest.map { BoardPosition(stage: stage, touchpoint: points[$0].touchpoint) }
  }

  /// Returns the screen column of a point of a visible stage.
  private static func column(
    of index: Int, among count: Int, in stage: Int, _ layout: BoardLayout
  ) -> Int {
    let left = columns(of: layout.stages.lowerBound, layout).lowerBound
    return left + dot(of: index, among: count, in: columns(of: stage, layout), from: left) / 2
  }

  /// Returns the columns under a visible stage.
  private static func columns(of stage: Int, _ layout: BoardLayout) -> Range<Int> {
    let (column, width) = layout.column(of: stage)
    return column..<column + width
  }

  /// Returns the line through the points; `nil` if no touchpoint is rated.
  private static func line(through plot: CurveCache.Plot) -> BrailleGrid? {
    guard let first = plot.columns.first, let last = plot.columns.last,
      plot.points.contains(where: { $0.contains { $0.score != nil } })
    else { return nil }
    var points: [(x: Int, score: Int?, isAssumed: Bool)] = []
    for (place, stage) in zip(plot.columns, plot.points) {
      for (index, point) in stage.enumerated() {
        let x = dot(of: index, among: stage.count, in: place, from: first.lowerBound)
        points.append((x, point.score, point.isAssumed))
      }
    }
    var line = BrailleGrid(columns: last.upperBound - first.lowerBound, rows: plot.rows)
    line.drawCurve(points)
    return line
  }

  /// Returns the dot column for a point of a stage, counted from the left end of the line.
  private static func dot(of index: Int, among count: Int, in columns: Range<Int>, from left: Int) -> Int {
    (columns.lowerBound + 1 - left) * 2 + (2 * index + 1) * (columns.count - 1) / count
  }
}
