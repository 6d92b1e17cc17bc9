import SenderoCore

/// The whole board for printing: all stages and touchpoints, without a selection.
public enum PrintedBoard {
  /// The minimum paper width; smaller widths are raised to it.
  public static let leastWidth = 20

  /// Draws a board.
  ///
  /// Stages that do not fit side by side continue in further bands. The cost grows with the number of
  /// touchpoints, and with the tallest stage of each band.
  ///
  /// - Parameters:
  ///   - model: The content; its zoom is reduced if not even one stage fits.
  ///   - width: The paper width in cells.
  ///   - hasOverview: Whether all stages come first at the overview zoom, if they need several bands at the
  ///     zoom of the model and only one at that.
  /// - Returns: The bands from top to bottom; the first begins with the title line, the last is the legend.
  public static func bands(of model: BoardModel, width: Int, hasOverview: Bool = false) -> [Canvas] {
    let width = max(width, leastWidth)
    let count = model.stages.count
    guard count > 0 else {
      var canvas = Canvas(size: Size(width: width, height: 1))
      TitleLine.draw(model.headline(), model.counts, on: &canvas)
      return [canvas]
    }
    let zoom = fitting(model.zoom, width: width)
    let shown = BoardLayout.columns(in: width, zoom: zoom, stageCount: count)
    let isSummed =
      hasOverview && shown < count
      && BoardLayout.columns(in: width, zoom: .overview, stageCount: count) == count
    let overview = isSummed ? [band(from: 0, model, .overview, width: width)] : []
    let bands = stride(from: 0, to: count, by: shown).map {
      band(from: $0, model, zoom, isTitled: $0 == 0 && !isSummed, width: width)
    }
    return overview + bands + [legend(width: width, model.language)]
  }

  private static func legend(width: Int, _ language: Language) -> Canvas {
    let lines = LegendLine.lines(width: width, language)
    var canvas = Canvas(size: Size(width: width, height: lines.count))
    for (row, line) in lines.enumerated() { line.draw(column: 1, row: row, width: width - 2, on: &canvas) }
    return canvas
  }

  private static func fitting(_ zoom: Zoom, width: Int) -> Zoom {
    let fits = Zoom.allCases.filter { $0.rawValue <= zoom.rawValue && $0.leastColumnWidth < width }
    return fits.last ?? .overview
  }

  private static func band(
    from stage: Int, _ model: BoardModel, _ zoom: Zoom, isTitled: Bool = true, width: Int
  ) -> Canvas {
    let count = model.stages.count
    let shown = BoardLayout.columns(in: width, zoom: zoom, stageCount: count)
    let layout = BoardLayout(
      paperWidth: width, zoom: zoom, from: stage, of: count,
      rows: model.rowCount(in: stage..<min(stage + shown, count)),
      personaRows: model.arrangement == .personas ? model.map.personas.count : 0,
      hasLanes: model.arrangement == .channels,
      cardHeights: { model.derived.nameWords.heights(width: $0, limit: $1, rowMap: model.rowMap) })
    var canvas = Canvas(size: layout.size)
    if isTitled { TitleLine.draw(model.headline(), model.counts, on: &canvas) }
    StageHeaderView.drawTop(model, layout, on: &canvas)
    for stage in layout.stages {
      StageHeaderView.draw(stage, model, layout, on: &canvas)
      drawTouchpoints(of: stage, model, layout, on: &canvas)
    }
    LanesView.draw(model, layout, on: &canvas)
    // The last band is laid out together with earlier stages, so that its columns are as wide as those above.
    let left = max(0, layout.column(of: stage).column - 1)
    let top = isTitled ? 0 : layout.titleRows
    let part = Rectangle(
      column: left, row: top, width: width - left, height: canvas.size.height - top)
    return canvas.cropped(to: part).withoutBlankRowsAtEnd()
  }

  private static func drawTouchpoints(
    of stage: Int, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    let touchpoints = model.stages[stage].touchpoints
    for (row, index) in model.rowMap(in: stage).enumerated() {
      guard let index else { continue }
      TouchpointCell(model.cell(touchpoints[index], at: BoardPosition(stage: stage, touchpoint: index)))
        .draw(in: layout.cell(stage: stage, row: row), zoom: layout.zoom, on: &canvas)
    }
  }
}
