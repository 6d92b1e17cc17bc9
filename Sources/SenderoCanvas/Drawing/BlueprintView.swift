import SenderoCore

/// The board as a service blueprint, without a selection: the touchpoints side by side, and below them what
/// the customer sees and does, what is done in sight of the customer, and what is not.
public enum BlueprintView {
  /// Draws the stages, the touchpoints and the field rows.
  public static func draw(_ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas) {
    for (stage, columns) in layout.stages {
      drawName(of: stage, columns, Style(.heading, .bold), model, layout, on: &canvas)
    }
    if layout.nameRow > 1 { drawPhases(model, layout, on: &canvas) }
    drawSides(model, layout, on: &canvas)
    for (offset, lines) in layout.rows.enumerated() {
      let row = FieldRow.blueprint[layout.firstRow + offset]
      FieldRowsView.drawRule(
        row, model.language, row: lines.lowerBound, width: layout.size.width, on: &canvas)
    }
    for (index, column) in layout.columns.enumerated() { draw(column, at: index, model, layout, on: &canvas) }
  }

  /// Returns the rectangle of the name of a stage above some columns.
  public static func nameField(_ columns: Range<Int>, _ layout: BlueprintLayout) -> Rectangle {
    let start = layout.start(of: columns.lowerBound) + 1
    return Rectangle(
      column: start, row: layout.nameRow, width: max(1, layout.start(of: columns.upperBound) - start - 1),
      height: 1)
  }

  /// Draws the name of a stage over the existing content.
  public static func drawName(
    of stage: Int, _ columns: Range<Int>, _ style: Style, _ model: BoardModel, _ layout: BlueprintLayout,
    on canvas: inout Canvas
  ) {
    let field = nameField(columns, layout)
    let column = model.column(stage)
    canvas.draw(
      "\(column.number) \(column.name)", column: field.column, row: field.row, width: field.width,
      style: style)
  }

  private static func drawPhases(_ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas) {
    var runs: [(phase: Phase?, columns: Range<Int>)] = []
    for (stage, columns) in layout.stages {
      let phase = model.stages[stage].phase
      if let last = runs.last, last.phase == phase {
        runs[runs.count - 1].columns = last.columns.lowerBound..<columns.upperBound
      } else {
        runs.append((phase, columns))
      }
    }
    for (phase, columns) in runs {
      guard let phase else { continue }
      var field = nameField(columns, layout)
      field.row -= 1
      canvas.fill(field, Style(.border), with: "─")
      canvas.draw(
        phase.label[model.language].uppercased() + " ", column: field.column, row: field.row,
        width: field.width, style: Style(.quiet, .bold))
    }
  }

  private static func drawSides(_ model: BoardModel, _ layout: BlueprintLayout, on canvas: inout Canvas) {
    if let first = layout.columns.first, model.blueprintColumn(before: first) != nil {
      canvas.draw("◀", column: 0, row: layout.nameRow, width: 1, style: Style(.quiet))
    }
    guard let last = layout.columns.last else { return }
    let next = BoardPosition(stage: last.stage, touchpoint: (last.touchpoint ?? 0) + 1)
    if model.blueprintColumns(from: next, count: 1).first.map({ $0 != last }) ?? false {
      canvas.draw("▶", column: layout.size.width - 1, row: layout.nameRow, width: 1, style: Style(.quiet))
    }
  }

  private static func draw(
    _ column: BoardPosition, at index: Int, _ model: BoardModel, _ layout: BlueprintLayout,
    on canvas: inout Canvas
  ) {
    guard let touchpoint = model.touchpoint(at: column) else { return }
    TouchpointCell(model.cell(touchpoint, at: column))
      .draw(in: layout.card(index), zoom: layout.cardZoom, on: &canvas)
    for (row, field) in FieldRow.blueprint.enumerated() {
      guard let place = layout.cell(index, row: row) else { continue }
      let text = field.texts(of: touchpoint.object).joined(separator: "\n")
      if text.isEmpty {
        canvas.draw("·", column: place.column, row: place.row, width: 1, style: Style(.quiet))
      } else {
        canvas.drawWrapped(text, in: place, style: Style(.plain))
      }
    }
  }
}
