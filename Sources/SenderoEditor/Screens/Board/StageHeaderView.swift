import SenderoCanvas
import SenderoCore

/// The phases, and below them each stage's name and the balance of its touchpoints.
enum StageHeaderView {
  static func draw(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    let nameRow = nameRow(layout)
    if nameRow > 1 { drawPhases(editor, layout, row: 1, on: &canvas) }
    let stages = editor.stages
    for stage in layout.stages {
      drawName(of: stages[stage], editor, layout, stage, row: nameRow, on: &canvas)
      guard layout.headerRows >= 3 else { continue }
      let (column, width) = layout.column(of: stage)
      let extent = min(width - 1, layout.zoom == .overview ? width - 1 : 16)
      BalanceBar.draw(
        editor.derived.ratingCounts.stages[stage], column: column + 1, row: nameRow + 1, width: extent,
        on: &canvas)
    }
    drawSides(editor, layout, row: nameRow, on: &canvas)
  }

  /// Draws the selected stage's name, or that of the stage with the selected touchpoint, over what is there.
  static func drawSelected(_ editor: Editor, _ layout: BoardLayout, on canvas: inout Canvas) {
    let selected = editor.selection.stage
    guard let stage = editor.selectedStage, layout.stages.contains(selected) else { return }
    drawName(of: stage, editor, layout, selected, row: nameRow(layout), on: &canvas)
  }

  /// Where the names are: below the phases, where there is room for those.
  private static func nameRow(_ layout: BoardLayout) -> Int { layout.headerRows == 5 ? 2 : 1 }

  private static func drawName(
    of stage: Stage, _ editor: Editor, _ layout: BoardLayout, _ index: Int, row: Int, on canvas: inout Canvas
  ) {
    let (column, width) = layout.column(of: index)
    let isSelected =
      editor.selection.stage == index && editor.selection.touchpoint == nil
    var style = Style(.heading, .bold)
    if isSelected {
      style = Style(.heading, [.bold, .selected])
      canvas.draw("┃", column: column, row: row, width: 1, style: Style(.accent, .bold))
      canvas.cursor = Canvas.Position(column: column, row: row)
    } else if editor.selection.stage == index {
      style = Style(.accent, .bold)
    }
    if isSelected, let input = editor.nameInput(.renameStage) {
      let field = Rectangle(column: column + 1, row: row, width: width - 1, height: 1)
      canvas.fill(field, Style(.input))
      input.draw(on: &canvas, in: field)
      return
    }
    let name = stage.name.isEmpty ? Phrase.unnamed[editor.language] : stage.name
    let text = layout.zoom == .overview && width < 7 ? "\(index + 1)" : "\(index + 1) \(name)"
    if isSelected {
      canvas.fill(Rectangle(column: column + 1, row: row, width: width - 1, height: 1), style)
    }
    canvas.draw(text, column: column + 1, row: row, width: width - 1, style: style)
  }

  private static func drawPhases(_ editor: Editor, _ layout: BoardLayout, row: Int, on canvas: inout Canvas) {
    let stages = editor.stages
    var first = layout.stages.lowerBound
    while first < layout.stages.upperBound {
      let phase = stages[first].phase
      let end =
        (first..<layout.stages.upperBound).first { stages[$0].phase != phase } ?? layout.stages.upperBound
      let start = layout.column(of: first).column + 1
      let last = layout.column(of: end - 1)
      let width = last.column + last.width - start
      if let phase {
        canvas.fill(
          Rectangle(column: start, row: row, width: width, height: 1), Style(.border), with: "─")
        canvas.draw(
          phase.label[editor.language].uppercased() + " ", column: start, row: row, width: width,
          style: Style(.quiet, .bold))
      }
      first = end
    }
  }

  private static func drawSides(_ editor: Editor, _ layout: BoardLayout, row: Int, on canvas: inout Canvas) {
    if layout.stages.lowerBound > 0 {
      canvas.draw("◀", column: 0, row: row, width: 1, style: Style(.quiet))
    }
    if layout.stages.upperBound < layout.stageCount {
      canvas.draw("▶", column: canvas.size.width - 1, row: row, width: 1, style: Style(.quiet))
    }
  }
}
