import SenderoCanvas
import SenderoCore

/// The board on the screen, with stages as columns, touchpoints as filled cells, and the selection.
enum BoardView {
  /// Returns the canvas with the board.
  static func canvas(_ editor: Editor, _ cache: inout DrawingCache) -> Canvas {
    let model = editor.boardModel
    let layout = editor.boardLayout(&cache.board.heights)
    let blueprint = model.arrangement == .blueprint ? editor.blueprintLayout : nil
    let presence = PresenceLine.line(editor)
    var canvas = cache.board.picture(
      model, layout, blueprint, links: editor.linkTexts, marks: TopLine.Marks(editor, presence),
      size: editor.size)
    PresenceLine.draw(presence, on: &canvas)
    if model.stages.isEmpty { drawNothing(editor, on: &canvas) }
    if let blueprint {
      BlueprintSelection.draw(editor, model, blueprint, on: &canvas)
    } else {
      drawSelection(editor.boardInteraction, model, layout, on: &canvas)
    }
    ParticipantMarks(editor)?.draw(model, layout, blueprint, on: &canvas)
    let hasPreview = PreviewView.draw(editor, model, layout, rowCount: cache.board.rowCount, on: &canvas)
    // The preview says all that the summary says, but for the number of marked touchpoints.
    if layout.footerRows >= 3, !hasPreview || editor.selection.anchor != nil {
      SummaryLine.draw(
        model, editor.selection, editor.settings.keymap, row: layout.size.height - 2, on: &canvas)
    }
    LegendView.draw(editor, row: layout.size.height - 1, on: &canvas)
    HintLine.draw(editor, &cache.hints, on: &canvas)
    return canvas
  }

  private static func drawNothing(_ editor: Editor, on canvas: inout Canvas) {
    let key = editor.keyName("add-stage-after")
    let text = Phrase.emptyMap(key)[editor.language]
    canvas.drawWrapped(
      text, in: Rectangle(column: 2, row: 2, width: canvas.size.width - 4, height: 3), style: Style(.quiet))
  }

  /// Draws everything that depends on the selection over a board drawn without it.
  static func drawSelection(
    _ interaction: BoardInteraction, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    let stage = interaction.selection.stage
    if model.stages.indices.contains(stage), layout.stages.contains(stage) {
      drawHeader(interaction, model, layout, on: &canvas)
      drawTouchpoints(interaction, model, layout, on: &canvas)
    }
    if let landing = interaction.landing { drawLanding(landing, model, layout, on: &canvas) }
    FieldRowsView.draw(model, layout, selection: interaction.position, on: &canvas)
    let row = interaction.fieldRow.flatMap { name in model.fieldRows.firstIndex { $0.name == name } }
    if let row, layout.fieldRowHeights.indices.contains(row), layout.stages.contains(stage) {
      drawFieldRow(layout.fieldCell(stage: stage, fieldRow: row), typing: interaction.fieldText, on: &canvas)
    }
    SmallCurve.drawSelected(interaction.position, model, layout, on: &canvas)
  }

  /// Highlights the text of the selected field row, and draws the text being typed over it.
  static func drawFieldRow(_ place: Rectangle, typing input: TextInput?, on canvas: inout Canvas) {
    guard place.height > 0 else { return }
    for row in place.row..<place.row + place.height {
      canvas.drawMarker(column: place.column - 1, row: row)
    }
    canvas.cursor = Canvas.Position(column: place.column - 1, row: place.row)
    guard let input else { return canvas.restyle(place) { $0 = Style(.accent, .selected) } }
    canvas.fill(place, Style(.input))
    input.draw(on: &canvas, in: place)
  }

  /// Highlights the name of the selected stage, or of the selected touchpoint's stage.
  private static func drawHeader(
    _ interaction: BoardInteraction, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    let stage = interaction.selection.stage
    let isSelected = interaction.selection.touchpoint == nil
    StageHeaderView.drawName(
      of: stage, isSelected ? .selected : .containsSelection, model, layout, on: &canvas)
    if isSelected, let searched = interaction.searched {
      canvas.highlight(searched, in: StageHeaderView.nameField(of: stage, layout))
    }
    guard isSelected, let input = interaction.stageName else { return }
    let field = StageHeaderView.nameField(of: stage, layout)
    canvas.fill(field, Style(.input))
    input.draw(on: &canvas, in: field)
  }

  /// Draws a line where a dragged touchpoint would land: above a cell or below the last one.
  private static func drawLanding(
    _ landing: BoardPosition, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    guard layout.stages.contains(landing.stage), let index = landing.touchpoint else { return }
    let rowMap = model.rowMap(in: landing.stage)
    let place = layout.cell(stage: landing.stage, row: rowMap.row(of: index) ?? rowMap.count)
    // Without space between the cells, the line covers the first line of the cell below it.
    let row = layout.gap > 0 ? place.row - 1 : place.row
    guard row < layout.size.height - layout.footerRows else { return }
    canvas.fill(
      Rectangle(column: place.column, row: row, width: place.width, height: 1), Style(.accent, .bold),
      with: "━")
  }

  /// Highlights the selected touchpoint and the marked range.
  private static func drawTouchpoints(
    _ interaction: BoardInteraction, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas
  ) {
    let selection = interaction.selection
    guard let selected = selection.touchpoint else { return }
    let rowMap = model.rowMap(in: selection.stage)
    for index in selection.touchpoints(in: rowMap) {
      guard let row = rowMap.row(of: index), layout.rows.contains(row) else { continue }
      let place = layout.cell(stage: selection.stage, row: row)
      if selection.anchor != nil { TouchpointCell.mark(place, layout.zoom, on: &canvas) }
      guard index == selected else { continue }
      TouchpointCell.select(place, layout.zoom, typing: interaction.touchpointName, on: &canvas)
      if let searched = interaction.searched, interaction.touchpointName == nil {
        canvas.highlight(searched, in: TouchpointCell.nameField(of: TouchpointCell.shape(in: place)))
      }
    }
  }
}
