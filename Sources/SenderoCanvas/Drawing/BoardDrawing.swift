import SenderoCore

/// Draws a board without a selection.
public enum BoardDrawing {
  /// Draws the headers, lanes, touchpoints and the curve.
  ///
  /// - Parameters:
  ///   - model: The content of the board.
  ///   - layout: The positions on the screen.
  ///   - columns: The columns and cells drawn in earlier frames.
  ///   - curve: The curve drawn in earlier frames.
  ///   - canvas: The empty canvas to draw on.
  public static func draw(
    _ model: BoardModel, _ layout: BoardLayout, _ columns: inout ColumnCache, _ curve: inout CurveCache,
    on canvas: inout Canvas
  ) {
    guard !model.stages.isEmpty else { return }
    StageHeaderView.drawTop(model, layout, on: &canvas)
    columns.draw(model, layout, on: &canvas) { stage, cells, canvas in
      StageHeaderView.draw(stage, model, layout, on: &canvas)
      drawTouchpoints(of: stage, model, layout, &cells, on: &canvas)
    }
    StageHeaderView.drawSides(layout, on: &canvas)
    // On a low screen a lane begins in the row of the balance bars.
    LanesView.draw(model, layout, on: &canvas)
    drawEnds(model, layout, on: &canvas)
    SmallCurve.draw(model, layout, &curve, on: &canvas)
  }

  private static func drawTouchpoints(
    of stage: Int, _ model: BoardModel, _ layout: BoardLayout, _ cache: inout CellCache,
    on canvas: inout Canvas
  ) {
    let touchpoints = model.stages[stage].touchpoints
    let rowMap = model.rowMap(in: stage)
    for row in layout.rows.clamped(to: 0..<rowMap.count) {
      guard let index = rowMap[row] else { continue }
      cache.draw(
        touchpoints[index], model, at: BoardPosition(stage: stage, touchpoint: index),
        in: layout.cell(stage: stage, row: row), on: &canvas)
    }
  }

  /// Draws an arrow at each end that has more touchpoints.
  private static func drawEnds(_ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas) {
    let column = layout.size.width - 1
    if layout.scroll.touchpoint > 0 {
      canvas.draw("▲", column: column, row: layout.headerRows, width: 1, style: Style(.quiet))
    }
    if model.rowCount(in: layout.stages) > layout.rows.upperBound {
      canvas.draw(
        "▼", column: column, row: layout.size.height - layout.footerRows - 1, width: 1, style: Style(.quiet))
    }
  }
}
