import SenderoCanvas
import SenderoCore

/// The board of two maps: the stages side by side, in each the cells of both maps, and above them both curves.
struct CompareBoard {
  private let screen: CompareScreen
  private let layout: CompareLayout
  private let lens: Lens
  private let stages: [ComparedStage]
  /// The stage of the selected difference.
  private let selectedStage: Int?
  /// The touchpoint of the selected difference.
  private let selectedID: String?
  /// The stages on the screen.
  private let visible: Range<Int>
  private let columnWidth: Int

  /// The least width of a stage: two cells, a sign and part of a name.
  private static let leastWidth = 24
  private static let cellWidth = 3

  init(_ screen: CompareScreen, _ layout: CompareLayout, in editor: Editor) {
    (self.screen, self.layout, lens) = (screen, layout, editor.lens)
    stages = screen.comparison.stages
    let selected = screen.selected(in: editor)
    selectedStage = selected.flatMap { screen.comparison.groups[$0.group].stage == nil ? nil : $0.group }
    selectedID = selected.flatMap {
      screen.comparison.touchpoint(of: screen.comparison.differences[$0.difference].item)
    }
    let width = layout.board.width
    let count = max(1, min(stages.count, width / Self.leastWidth))
    let first = max(0, min((selectedStage ?? 0) - count / 2, stages.count - count))
    visible = first..<min(stages.count, first + count)
    columnWidth = width / count
  }

  private func column(of stage: Int) -> Int { (stage - visible.lowerBound) * columnWidth }

  func draw(_ language: Language, on canvas: inout Canvas) {
    drawCurves(on: &canvas)
    for stage in visible {
      drawName(of: stage, on: &canvas)
      drawCells(of: stage, on: &canvas)
    }
    if visible.lowerBound > 0 {
      canvas.draw("◀", column: 0, row: layout.board.row, width: 1, style: Style(.quiet))
    }
    if visible.upperBound < stages.count {
      canvas.draw("▶", column: layout.board.width - 1, row: layout.board.row, width: 1, style: Style(.quiet))
    }
  }

  private func drawName(of stage: Int, on canvas: inout Canvas) {
    let compared = stages[stage]
    let isSelected = stage == selectedStage
    let sign = compared.first == nil ? "+ " : compared.second == nil ? "− " : ""
    let number = (compared.second ?? compared.first ?? 0) + 1
    canvas.draw(
      "\(sign)\(number) \(compared.name)", column: column(of: stage) + 1, row: layout.board.row,
      width: columnWidth - 2, style: Style(isSelected ? .accent : .heading, .bold))
  }

  // MARK: Cells

  /// The first row of cells that is shown, so that the selected touchpoint is.
  private var firstRow: Int {
    let rows = layout.board.height - 1
    guard let selectedStage, let selectedID,
      let place = stages[selectedStage].touchpoints.firstIndex(where: { $0.id == selectedID })
    else { return 0 }
    return max(0, min(place - rows / 2, stages[selectedStage].touchpoints.count - rows))
  }

  private func drawCells(of stage: Int, on canvas: inout Canvas) {
    let rows = layout.board.height - 1
    let touchpoints = stages[stage].touchpoints
    let first = stage == selectedStage ? firstRow : 0
    for (offset, compared) in touchpoints.dropFirst(first).prefix(rows).enumerated() {
      draw(compared, of: stage, row: layout.board.row + 1 + offset, on: &canvas)
    }
    let hidden = touchpoints.count - first - rows
    guard hidden > 0 else { return }
    let more = "+\(hidden + 1)"
    let row = layout.board.row + rows
    // The last row says how many follow, unless it is the selected one.
    guard touchpoints[first + rows - 1].id != selectedID else { return }
    canvas.fill(
      Rectangle(column: column(of: stage), row: row, width: columnWidth, height: 1), Style(.plain))
    canvas.draw(more, column: column(of: stage) + 1, row: row, width: columnWidth - 2, style: Style(.quiet))
  }

  private func draw(_ compared: ComparedTouchpoint, of stage: Int, row: Int, on canvas: inout Canvas) {
    let left = column(of: stage)
    let old = compared.first.map { touchpoint($0, of: stages[stage].first, in: screen.comparison.first) }
    let new = compared.second.map { touchpoint($0, of: stages[stage].second, in: screen.comparison.second) }
    let ratings = (old.map { $0?.rating(for: lens.persona) }, new.map { $0?.rating(for: lens.persona) })
    if compared.id == selectedID { canvas.drawMarker(column: left, row: row) }
    draw(ratings.0, column: left + 1, row: row, on: &canvas)
    let isChanged = ratings.0 != nil && ratings.1 != nil && ratings.0 != ratings.1
    if isChanged { canvas.draw("→", column: left + 4, row: row, width: 1, style: Style(.plain, .bold)) }
    draw(ratings.1, column: left + 5, row: row, on: &canvas)
    let kind = screen.marks[compared.id] ?? (old == nil ? .added : new == nil ? .removed : nil)
    if let kind {
      canvas.draw(kind.sign, column: left + 9, row: row, width: 1, style: Style(.accent, .bold))
    }
    let name = (new ?? old)??.name ?? ""
    let emphasis: Emphasis = compared.id == selectedID ? [.selected, .bold] : []
    canvas.draw(
      name, column: left + 11, row: row, width: columnWidth - 12,
      style: Style(kind == nil ? .quiet : .plain, emphasis))
  }

  /// Draws the cell of a touchpoint in one of the maps; a dot if it is not there.
  private func draw(_ rating: Rating??, column: Int, row: Int, on canvas: inout Canvas) {
    guard let rating else {
      canvas.draw("·", column: column + 1, row: row, width: 1, style: Style(.quiet))
      return
    }
    let style = Style(
      TouchpointCell.role(of: rating), rating?.experience == .negative ? [.bold, .loud] : .bold)
    canvas.fill(Rectangle(column: column, row: row, width: Self.cellWidth, height: 1), style)
    let sign = rating?.symbol ?? "?"
    canvas.draw(sign, column: column + (sign.count == 1 ? 1 : 0), row: row, width: 2, style: style)
  }

  private func touchpoint(_ index: Int, of stage: Int?, in map: JourneyMap) -> Touchpoint? {
    stage.map { map.stages[$0].touchpoints[index] }
  }

  // MARK: Curves

  private func drawCurves(on canvas: inout Canvas) {
    let place = layout.curves
    guard place.height > 0 else { return }
    let zero = place.row + CurveScale.row(0, rows: place.height)
    for column in stride(from: 1, to: place.width, by: 3) {
      canvas.put(Cell("·", style: Style(.border)), column: column, row: zero)
    }
    for isSecond in [false, true] {
      var grid = BrailleGrid(columns: visible.count * columnWidth, rows: place.height)
      grid.drawCurve(points(ofSecond: isSecond))
      grid.draw(on: &canvas, column: 0, row: place.row) { _, row in
        isSecond ? Style(CurveScale.role(row: row, rows: place.height)) : Style(.quiet)
      }
    }
  }

  /// Returns the points of the curve of one map, at the places that both maps share; dashed for the first.
  private func points(ofSecond isSecond: Bool) -> [(x: Int, score: Int?, isAssumed: Bool)] {
    let map = isSecond ? screen.comparison.second : screen.comparison.first
    return visible.flatMap { index -> [(x: Int, score: Int?, isAssumed: Bool)] in
      let stage = stages[index]
      let count = stage.touchpoints.count
      return stage.touchpoints.enumerated().compactMap { row, compared in
        guard let place = isSecond ? compared.second : compared.first,
          let found = touchpoint(place, of: isSecond ? stage.second : stage.first, in: map)
        else { return nil }
        let x = column(of: index) * 2 + 2 + (2 * row + 1) * (columnWidth - 1) / count
        return (x, found.rating(for: lens.persona)?.score, !isSecond)
      }
    }
  }
}
