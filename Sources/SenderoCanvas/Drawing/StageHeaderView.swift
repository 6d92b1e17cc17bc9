import SenderoCore

/// The headers of the stages: the phases, and below them the name and the balance bar of each stage.
public enum StageHeaderView {
  /// The emphasis of a stage name.
  public enum NameState: Sendable {
    /// No emphasis.
    case none
    /// A touchpoint of the stage is selected.
    case containsSelection
    /// The header itself is selected.
    case selected
  }

  /// Draws what stands above the names of the stages.
  static func drawTop(_ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas) {
    if layout.titleRows > 1 {
      let width = canvas.size.width
      WorstLine(model, width: width).text.draw(column: 1, row: 1, width: width - 2, on: &canvas)
    }
    if layout.hasPhases { drawPhases(model, layout, row: layout.titleRows, on: &canvas) }
  }

  /// Draws the name and the balance bar of a stage.
  static func draw(_ stage: Int, _ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas) {
    drawName(of: stage, .none, model, layout, on: &canvas)
    guard layout.headerRows >= 3 else { return }
    let (column, width) = layout.column(of: stage)
    BalanceBar.draw(
      model.column(stage).counts, column: column + 1, row: layout.nameRow + 1, width: width - 1, on: &canvas)
  }

  /// Returns the rectangle of a stage name, without the column to its left that marks the selection.
  public static func nameField(of stage: Int, _ layout: BoardLayout) -> Rectangle {
    let (column, width) = layout.column(of: stage)
    return Rectangle(column: column + 1, row: layout.nameRow, width: width - 1, height: 1)
  }

  /// Draws a stage name over the existing content; if the header is selected, moves the cursor to the name.
  public static func drawName(
    of stage: Int, _ state: NameState, _ model: BoardModel, _ layout: BoardLayout,
    on canvas: inout Canvas
  ) {
    let field = nameField(of: stage, layout)
    let style: Style
    switch state {
    case .none: style = Style(.heading, .bold)
    case .containsSelection: style = Style(.accent, .bold)
    case .selected:
      style = Style(.heading, [.bold, .selected])
      canvas.draw("┃", column: field.column - 1, row: field.row, width: 1, style: Style(.accent, .bold))
      canvas.cursor = Canvas.Position(column: field.column - 1, row: field.row)
      canvas.fill(field, style)
    }
    let column = model.column(stage)
    let text =
      layout.zoom == .overview && field.width < 6 ? "\(column.number)" : "\(column.number) \(column.name)"
    canvas.draw(text, column: field.column, row: field.row, width: field.width, style: style)
  }

  private static func drawPhases(
    _ model: BoardModel, _ layout: BoardLayout, row: Int, on canvas: inout Canvas
  ) {
    let stages = model.stages
    var first = layout.stages.lowerBound
    while first < layout.stages.upperBound {
      let phase = stages[first].phase
      // A phase that goes on from the band above is named again at the start of a printed band.
      let end =
        (first..<layout.stages.upperBound).first {
          stages[$0].phase != phase || ($0 > first && $0 == layout.scroll.stage)
        } ?? layout.stages.upperBound
      let start = layout.column(of: first).column + 1
      let last = layout.column(of: end - 1)
      let width = last.column + last.width - start
      if let phase {
        canvas.fill(
          Rectangle(column: start, row: row, width: width, height: 1), Style(.border), with: "─")
        canvas.draw(
          phase.label[model.language].uppercased() + " ", column: start, row: row, width: width,
          style: Style(.quiet, .bold))
      }
      first = end
    }
  }

  /// Draws an arrow on each side that has more stages.
  static func drawSides(_ layout: BoardLayout, on canvas: inout Canvas) {
    let row = layout.nameRow
    if layout.stages.lowerBound > 0 {
      canvas.draw("◀", column: 0, row: row, width: 1, style: Style(.quiet))
    }
    if layout.stages.upperBound < layout.stageCount {
      canvas.draw("▶", column: layout.size.width - 1, row: row, width: 1, style: Style(.quiet))
    }
  }
}
