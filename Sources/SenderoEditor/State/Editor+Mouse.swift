import SenderoCore

extension Editor {
  /// Answers the mouse as people expect: a click selects, a double click opens, a drag moves, the wheel scrolls.
  mutating func answer(_ mouse: MouseEvent) -> [Effect] {
    guard prompt == nil else { return [] }
    switch (screen, mouse.action) {
    case (.main, .press) where view == .curve, (.main, .doublePress) where view == .curve:
      guard let hit = curveLayout.hit(column: mouse.column, row: mouse.row) else { break }
      selection = hit
      if mouse.action == .doublePress { openSelectedDetails() }
    case (_, .wheelUp): wheel(rows: -1)
    case (_, .wheelDown): wheel(rows: 1)
    case (.main, .press) where list != nil, (.main, .doublePress) where list != nil:
      guard let list, let index = item(column: mouse.column, row: mouse.row) else { break }
      message = nil
      select(index, in: list)
      if mouse.action == .doublePress { open(in: list) }
    case (.main, .drag) where list != nil, (.main, .release) where list != nil: break
    case (.main, .press):
      guard let hit = boardLayout.hit(column: mouse.column, row: mouse.row, rowMap: rowMap) else {
        break
      }
      selection = hit
      message = nil
      drag = hit.touchpoint == nil ? nil : Drag(from: hit)
    case (.main, .doublePress):
      guard let hit = boardLayout.hit(column: mouse.column, row: mouse.row, rowMap: rowMap) else {
        break
      }
      selection = hit
      drag = nil
      openSelectedDetails()
    case (.main, .drag): drag?.isMoving = true
    case (.main, .release):
      guard let drag, drag.isMoving, drag.from == selection,
        let place = boardLayout.place(column: mouse.column, row: mouse.row, rowMap: rowMap)
      else {
        self.drag = nil
        break
      }
      self.drag = nil
      if place.stage != selection.stage || place.row != selection.touchpoint {
        let isBelow = place.stage == selection.stage && place.row > (selection.touchpoint ?? 0)
        moveTouchpoints(to: place.stage, row: isBelow ? place.row + 1 : place.row)
      }
    case (.details, .press), (.details, .doublePress):
      guard var details, let row = DetailsView.row(at: mouse.row, self) else { break }
      details.row = row
      self.details = details
      if mouse.action == .doublePress { openRow() }
    case (.start(var start), .press), (.start(var start), .doublePress):
      guard let row = StartView.row(at: mouse.row, self) else { break }
      start.row = row
      screens[screens.count - 1] = .start(start)
      if mouse.action == .doublePress { return openSelected() }
    case (.conflicts(var conflicts), .press), (.conflicts(var conflicts), .doublePress):
      guard
        let row = ConflictsView.scroll(self).item(
          atLine: mouse.row - ConflictsView.firstRow, top: conflicts.scroll)
      else { break }
      conflicts.row = row
      screens[screens.count - 1] = .conflicts(conflicts)
      if mouse.action == .doublePress { return openSelected() }
    default: break
    }
    return []
  }

  private mutating func wheel(rows: Int) {
    guard case .main = screen, list == nil else {
      move(rows: list == nil ? rows * 3 : rows)
      return keepSelectionInView()
    }
    if view == .curve { return walk(rows) }
    let longest = stages.indices.map { rowMap(in: $0).count }.max() ?? 0
    scroll.touchpoint = max(0, min(scroll.touchpoint + rows, longest - boardLayout.visibleRows))
  }
}
