import SenderoCore

/// The board: stages as columns, touchpoints as filled cells in them.
enum BoardView {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    let layout = editor.boardLayout
    TopLine.draw(editor, on: &canvas)
    if editor.stages.isEmpty {
      drawNothing(editor, on: &canvas)
    } else {
      StageHeaderView.draw(editor, layout, on: &canvas)
      drawTouchpoints(editor, layout, on: &canvas)
    }
    if layout.footerRows >= 3 { SummaryLine.draw(editor, row: canvas.size.height - 2, on: &canvas) }
    HintLine.draw(editor, row: canvas.size.height - 1, on: &canvas)
  }

  private static func drawNothing(_ editor: Editor, on canvas: inout Canvas) {
    let key = editor.keyName("add-stage-after")
    let text = Phrase.emptyMap(key)[editor.language]
    canvas.drawWrapped(
      text, in: Rectangle(column: 2, row: 2, width: canvas.size.width - 4, height: 3), style: Style(.quiet))
    if case .text(let asked) = editor.prompt, case .newStage = asked.purpose {
      let rectangle = Rectangle(
        column: 2, row: min(5, canvas.size.height - 2), width: canvas.size.width - 4, height: 1)
      asked.input.draw(on: &canvas, in: rectangle)
    }
  }

  private static func drawTouchpoints(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    let stages = editor.stages
    var anyBelow = false
    for stage in layout.stages {
      let touchpoints = stages[stage].touchpoints
      let new = editor.newTouchpointPlace.flatMap { $0.stage == stage ? $0.index : nil }
      let count = touchpoints.count + (new == nil ? 0 : 1)
      if count > layout.rows.upperBound { anyBelow = true }
      for row in layout.rows.clamped(to: 0..<count) {
        let rectangle = layout.cell(stage: stage, touchpoint: row)
        if row == new {
          drawNew(editor, rectangle, on: &canvas)
        } else {
          let index = new.map { row > $0 ? row - 1 : row } ?? row
          let cell = TouchpointCell(touchpoints[index], editor: editor, stage: stage, index: index)
          cell.draw(in: rectangle, zoom: layout.zoom, on: &canvas)
        }
      }
    }
    if anyBelow || layout.scroll.touchpoint > 0 { drawMore(editor, layout, anyBelow, on: &canvas) }
  }

  private static func drawNew(_ editor: Editor, _ rectangle: Rectangle, on canvas: inout Canvas) {
    guard case .text(let asked) = editor.prompt else { return }
    canvas.fill(rectangle, Style(.input))
    canvas.draw("+", column: rectangle.column, row: rectangle.row, width: 1, style: Style(.accent, .bold))
    let width = max(1, rectangle.width - 2)
    asked.input.draw(
      on: &canvas, in: Rectangle(column: rectangle.column + 2, row: rectangle.row, width: width, height: 1))
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
        "▼", column: column, row: canvas.size.height - layout.footerRows - 1, width: 1, style: Style(.quiet))
    }
  }
}

extension Editor {
  /// Where a touchpoint is being added, if one is.
  var newTouchpointPlace: (stage: Int, index: Int)? {
    guard case .text(let asked) = prompt, case .newTouchpoint(let stage, let index) = asked.purpose else {
      return nil
    }
    return (stage, index)
  }
}
