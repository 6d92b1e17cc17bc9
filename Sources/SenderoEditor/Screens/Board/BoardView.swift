import SenderoCanvas
import SenderoCore

/// The board: stages as columns, touchpoints as filled cells in them.
enum BoardView {
  /// The screen with the board on it.
  static func canvas(_ editor: Editor, _ cache: inout DrawingCache) -> Canvas {
    let layout = editor.boardLayout
    var canvas = cache.board.picture(editor, layout, size: editor.size)
    if editor.stages.isEmpty { drawNothing(editor, on: &canvas) }
    StageHeaderView.drawSelected(editor, layout, on: &canvas)
    drawSelection(editor, layout, on: &canvas)
    FieldRowsView.draw(editor, layout, on: &canvas)
    SmallCurve.drawSelected(editor, layout, on: &canvas)
    if layout.footerRows >= 3 { SummaryLine.draw(editor, row: layout.size.height - 2, on: &canvas) }
    HintLine.draw(editor, &cache.hints, row: canvas.size.height - 1, on: &canvas)
    return canvas
  }

  /// Draws all that does not depend on what is selected, of an editor in which nothing is.
  static func drawUnselected(
    _ editor: Editor, _ layout: BoardLayout, _ cells: inout CellCache, _ curve: inout CurveCache,
    on canvas: inout Canvas
  ) {
    TopLine.draw(editor, on: &canvas)
    guard !editor.stages.isEmpty else { return }
    StageHeaderView.draw(editor, layout, on: &canvas)
    if editor.arrangement == .channels { LanesView.draw(editor, layout, on: &canvas) }
    drawTouchpoints(editor, layout, &cells, on: &canvas)
    SmallCurve.draw(editor, layout, &curve, on: &canvas)
  }

  private static func drawNothing(_ editor: Editor, on canvas: inout Canvas) {
    let key = editor.keyName("add-stage-after")
    let text = Phrase.emptyMap(key)[editor.language]
    canvas.drawWrapped(
      text, in: Rectangle(column: 2, row: 2, width: canvas.size.width - 4, height: 3), style: Style(.quiet))
  }

  private static func drawTouchpoints(
    _ editor: Editor, _ layout: BoardLayout, _ cache: inout CellCache, on canvas: inout Canvas
  ) {
    let stages = editor.stages
    var anyBelow = false
    for stage in layout.stages {
      let touchpoints = stages[stage].touchpoints
      let rowMap = editor.rowMap(in: stage)
      if rowMap.count > layout.rows.upperBound { anyBelow = true }
      for row in layout.rows.clamped(to: 0..<rowMap.count) {
        guard let index = rowMap[row] else { continue }
        cache.draw(
          touchpoints[index], editor, stage: stage, index: index, in: layout.cell(stage: stage, row: row),
          on: &canvas)
      }
    }
    if anyBelow || layout.scroll.touchpoint > 0 { drawMore(editor, layout, anyBelow, on: &canvas) }
  }

  /// Has the selected touchpoint, and a marked range, stand out on the board.
  private static func drawSelection(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    let selection = editor.selection
    guard layout.stages.contains(selection.stage), let selected = selection.touchpoint else { return }
    let rowMap = editor.rowMap(in: selection.stage)
    for index in selection.touchpoints {
      guard let row = rowMap.row(of: index), layout.rows.contains(row) else { continue }
      let place = layout.cell(stage: selection.stage, row: row)
      if selection.marks(index) { TouchpointCell.mark(place, on: &canvas) }
      guard index == selected else { continue }
      TouchpointCell.select(place, typing: editor.nameInput(.renameTouchpoint), on: &canvas)
    }
  }

  private static func drawMore(
    _ editor: Editor, _ layout: BoardLayout, _ anyBelow: Bool, on canvas: inout Canvas
  ) {
    let column = canvas.size.width - 1
    if layout.scroll.touchpoint > 0 {
      canvas.draw("▲", column: column, row: layout.headerRows, width: 1, style: Style(.quiet))
    }
    if anyBelow {
      canvas.draw(
        "▼", column: column, row: layout.size.height - layout.footerRows - 1, width: 1, style: Style(.quiet))
    }
  }
}
