import SenderoCore

/// Draws a board without a selection.
public enum BoardDrawing {
  /// Draws the headers, lanes, touchpoints and the curve.
  ///
  /// - Parameters:
  ///   - model: The content of the board.
  ///   - layout: The positions on the screen.
  ///   - cells: The cells drawn in earlier frames; call `begin` for this model and layout first.
  ///   - curve: The curve drawn in earlier frames.
  ///   - canvas: The canvas to draw on.
  public static func draw(
    _ model: BoardModel, _ layout: BoardLayout, _ cells: inout CellCache, _ curve: inout CurveCache,
    on canvas: inout Canvas
  ) {
    guard !model.stages.isEmpty else { return }
    StageHeaderView.draw(model, layout, on: &canvas)
    StageHeaderView.drawSides(layout, on: &canvas)
    LanesView.draw(model, layout, on: &canvas)
    drawTouchpoints(model, layout, &cells, on: &canvas)
    SmallCurve.draw(model, layout, &curve, on: &canvas)
  }

  private static func drawTouchpoints(
    _ model: BoardModel, _ layout: BoardLayout, _ cache: inout CellCache, on canvas: inout Canvas
  ) {
    var isMoreBelow = false
    for stage in layout.stages {
      let touchpoints = model.stages[stage].touchpoints
      let rowMap = model.rowMap(in: stage)
      if rowMap.count > layout.rows.upperBound { isMoreBelow = true }
      for row in layout.rows.clamped(to: 0..<rowMap.count) {
        guard let index = rowMap[row] else { continue }
        cache.draw(
          touchpoints[index], model, at: BoardPosition(stage: stage, touchpoint: index),
          in: layout.cell(stage: stage, row: row), on: &canvas)
      }
    }
    let column = layout.size.width - 1
    if layout.scroll.touchpoint > 0 {
      canvas.draw("▲", column: column, row: layout.headerRows, width: 1, style: Style(.quiet))
    }
    if isMoreBelow {
      canvas.draw(
        "▼", column: column, row: layout.size.height - layout.footerRows - 1, width: 1, style: Style(.quiet))
    }
  }
}
