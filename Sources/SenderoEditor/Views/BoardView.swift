import SenderoCore

/// The board: stages as columns, touchpoints as filled cells in them.
enum BoardView {
  static func draw(_ editor: Editor, _ memory: inout DrawingMemory, on canvas: inout Canvas) {
    let layout = editor.boardLayout
    TopLine.draw(editor, on: &canvas)
    if editor.stages.isEmpty {
      drawNothing(editor, on: &canvas)
    } else {
      StageHeaderView.draw(editor, layout, on: &canvas)
      if editor.arrangement == .channels { LanesView.draw(editor, layout, on: &canvas) }
      drawTouchpoints(editor, layout, &memory.cells, on: &canvas)
      BoardRowsView.draw(editor, layout, on: &canvas)
      SmallCurve.draw(editor, layout, &memory.curve, on: &canvas)
    }
    if layout.footerRows >= 3 { SummaryLine.draw(editor, row: layout.size.height - 2, on: &canvas) }
    HintLine.draw(editor, &memory.hints, row: canvas.size.height - 1, on: &canvas)
  }

  private static func drawNothing(_ editor: Editor, on canvas: inout Canvas) {
    let key = editor.keyName("add-stage-after")
    let text = Phrase.emptyMap(key)[editor.language]
    canvas.drawWrapped(
      text, in: Rectangle(column: 2, row: 2, width: canvas.size.width - 4, height: 3), style: Style(.quiet))
  }

  private static func drawTouchpoints(
    _ editor: Editor, _ layout: BoardLayout, _ memory: inout CellMemory, on canvas: inout Canvas
  ) {
    let stages = editor.stages
    memory.begin(editor, layout)
    var anyBelow = false
    for stage in layout.stages {
      let touchpoints = stages[stage].touchpoints
      let slots = editor.slots(in: stage)
      if slots.count > layout.rows.upperBound { anyBelow = true }
      for row in layout.rows.clamped(to: 0..<slots.count) {
        guard let index = slots[row] else { continue }
        memory.draw(
          touchpoints[index], editor, stage: stage, index: index, in: layout.cell(stage: stage, row: row),
          on: &canvas)
      }
    }
    if anyBelow || layout.scroll.touchpoint > 0 { drawMore(editor, layout, anyBelow, on: &canvas) }
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
