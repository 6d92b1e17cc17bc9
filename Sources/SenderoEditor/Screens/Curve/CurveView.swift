import SenderoCanvas
import SenderoCore

/// The screen with the curve of the emotional journey.
enum CurveView {
  static func draw(_ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    defer { HintLine.draw(editor, &hints, on: &canvas) }
    guard !editor.stages.isEmpty else {
      let text = Phrase.emptyMap(editor.keyName("add-stage-after"))[editor.language]
      canvas.drawWrapped(
        text, in: Rectangle(column: 2, row: 2, width: canvas.size.width - 4, height: 2), style: Style(.quiet))
      return
    }
    let layout = editor.curveLayout
    let lines = editor.front.view.showsPersonaCurves ? PersonaCurve.all(editor) : []
    drawScale(layout, on: &canvas)
    drawStages(editor, layout, on: &canvas)
    if lines.isEmpty {
      drawCurve(editor, layout, on: &canvas)
      CurveFacts.draw(editor, layout, on: &canvas)
    } else {
      PersonaCurve.draw(lines, editor, layout, on: &canvas)
    }
    CurveSummary.draw(editor, in: layout.summary, on: &canvas)
  }

  /// Draws the labels from `++` to `--`, the axis and the zero line.
  private static func drawScale(_ layout: CurveLayout, on canvas: inout Canvas) {
    let plot = layout.plot
    let border = Style(.border)
    for row in plot.row..<plot.row + plot.height {
      canvas.draw("│", column: plot.column - 1, row: row, width: 1, style: border)
    }
    for column in stride(from: plot.column + 1, to: plot.column + plot.width, by: 3) {
      canvas.draw("·", column: column, row: layout.row(of: 0), width: 1, style: border)
    }
    for score in [2, -2, 0, 1, -1] where plot.height >= 5 || score.isMultiple(of: 2) {
      if score == 0, plot.height < 3 { continue }
      let sign = CurveScale.sign(score)
      canvas.draw(
        sign, column: plot.column - 2 - sign.count, row: layout.row(of: score), width: sign.count,
        style: Style(CurveScale.role(score), .bold))
    }
    guard let rail = layout.railRow else { return }
    canvas.draw("╰", column: plot.column - 1, row: rail, width: 1, style: border)
    canvas.fill(Rectangle(column: plot.column, row: rail, width: plot.width, height: 1), border, with: "─")
  }

  /// Draws the boundaries of the stages and their names.
  private static func drawStages(_ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas) {
    let plot = layout.plot
    let bottom = layout.railRow ?? plot.row + plot.height
    for (stage, slots) in layout.stages {
      let start = layout.edge(of: slots.lowerBound)
      let end = layout.edge(of: slots.upperBound)
      if slots.lowerBound > layout.slots.lowerBound {
        for row in plot.row..<bottom {
          canvas.draw("┊", column: start, row: row, width: 1, style: Style(.border))
        }
        if let rail = layout.railRow {
          canvas.draw("┴", column: start, row: rail, width: 1, style: Style(.border))
        }
      }
      guard let row = layout.namesRow else { continue }
      let isHere = editor.selection.stage == stage
      let name = editor.stages[stage].name
      let text = name.isEmpty ? "\(stage + 1)" : name
      canvas.draw(
        text, column: start + 1, row: row, width: end - start - 1,
        style: Style(isHere ? .accent : .heading, .bold))
      if isHere, editor.selection.touchpoint == nil { canvas.markSelected(column: start, row: row) }
    }
    guard let row = layout.namesRow else { return }
    let (before, after) = layout.continues
    if before { canvas.draw("◀", column: plot.column - 1, row: row, width: 1, style: Style(.quiet)) }
    if after { canvas.draw("▶", column: canvas.size.width - 1, row: row, width: 1, style: Style(.quiet)) }
  }

  /// Draws the curve for all personas, and its points if there is room.
  private static func drawCurve(_ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas) {
    let plot = layout.plot
    let points = layout.points
    var grid = BrailleGrid(columns: plot.width, rows: plot.height)
    grid.drawCurve(points.lazy.map { (layout.dot(of: $0.slot), $0.point.score, $0.point.isAssumed) })
    grid.draw(on: &canvas, column: plot.column, row: plot.row) { _, row in
      Style(CurveScale.role(row: row, rows: plot.height))
    }
    for (slot, point) in points where layout.slots.contains(slot) {
      let column = layout.column(of: slot)
      let matches = editor.derived.matches(stage: point.stage, touchpoint: point.touchpoint)
      let dim: Emphasis = matches ? [] : .dim
      if let score = point.score {
        let stands =
          point.isMomentOfTruth || point == editor.derived.curve.peak || point == editor.derived.curve.lowest
        guard stands || layout.slotTenths >= 25 else { continue }
        canvas.draw(
          mark(of: point), column: column, row: layout.row(of: score), width: 1,
          style: Style(CurveScale.role(score), [.bold, dim]))
      } else if let rail = layout.railRow {
        canvas.draw("?", column: column, row: rail, width: 1, style: Style(.quiet, dim))
      }
    }
    drawSelection(editor, layout, on: &canvas)
  }

  /// Returns the mark of a point: a moment of truth, a rating with evidence, an assumed rating, or none.
  private static func mark(of point: EmotionCurve.Point) -> String {
    point.score == nil ? "?" : point.isMomentOfTruth ? "★" : point.isAssumed ? "○" : "●"
  }

  /// Marks the selected touchpoint, on the curve and below it.
  static func drawSelection(_ editor: Editor, _ layout: CurveLayout, on canvas: inout Canvas) {
    guard let touchpoint = editor.selection.touchpoint, let point = layout.point(at: layout.selected),
      point.touchpoint == touchpoint
    else { return }
    let column = layout.column(of: layout.selected)
    let style = Style(.accent, [.bold, .selected])
    if let rail = layout.railRow {
      canvas.draw(
        point.score == nil ? "?" : "▲", column: column, row: rail, width: 1, style: Style(.accent, .bold))
    }
    let row = point.score.map(layout.row(of:)) ?? layout.railRow ?? layout.plot.row + layout.plot.height - 1
    let mark = mark(of: point)
    if !editor.front.view.showsPersonaCurves || point.score == nil {
      canvas.draw(mark, column: column, row: row, width: 1, style: style)
    }
    canvas.cursor = Canvas.Position(column: column, row: row)
  }
}
