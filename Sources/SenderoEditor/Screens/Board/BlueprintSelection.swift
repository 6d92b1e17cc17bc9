import SenderoCanvas
import SenderoCore

/// The selection on a blueprint, drawn over a blueprint without it.
enum BlueprintSelection {
  static func draw(
    _ editor: Editor, _ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas
  ) {
    let selection = editor.selection
    drawHeader(editor, model, layout, on: &canvas)
    let interaction = editor.boardInteraction
    let marked = selection.anchor == nil ? [] : editor.selectedTouchpoints
    for (index, column) in layout.columns.enumerated() where column.stage == selection.stage {
      guard let touchpoint = column.touchpoint else { continue }
      if marked.contains(touchpoint) { TouchpointCell.mark(layout.card(index), layout.cardZoom, on: &canvas) }
      guard touchpoint == selection.touchpoint else { continue }
      TouchpointCell.select(
        layout.card(index), layout.cardZoom, typing: interaction.touchpointName, on: &canvas)
      let row = editor.selectedFieldRow.flatMap { row in
        FieldRow.blueprint.firstIndex { $0.name == row.name }
      }
      if let row, let place = layout.cell(index, row: row) {
        BoardView.drawFieldRow(place, typing: interaction.fieldText, on: &canvas)
      }
    }
  }

  private static func drawHeader(
    _ editor: Editor, _ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas
  ) {
    let selection = editor.selection
    guard let run = layout.stages.first(where: { $0.stage == selection.stage }) else { return }
    let isSelected = selection.touchpoint == nil
    let field = BlueprintView.nameField(run.columns, layout)
    let style = isSelected ? Style(.heading, [.bold, .selected]) : Style(.accent, .bold)
    if isSelected {
      canvas.fill(field, style)
      canvas.markSelected(column: field.column - 1, row: field.row)
    }
    BlueprintView.drawName(of: run.stage, run.columns, style, model, layout, on: &canvas)
    guard isSelected, let input = editor.boardInteraction.stageName else { return }
    canvas.fill(field, Style(.input))
    input.draw(on: &canvas, in: field)
  }
}
