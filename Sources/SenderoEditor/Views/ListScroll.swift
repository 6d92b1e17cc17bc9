import SenderoCanvas
import SenderoCore

/// Items one below another, of which not all may be on the screen.
struct ListScroll {
  /// The lines that each item takes.
  let heights: [Int]
  /// The lines there are.
  let space: Int

  /// The line each item begins at, from the top of the list.
  var tops: [Int] {
    var top = 0
    return heights.map { height in
      defer { top += height }
      return top
    }
  }

  /// The first line to show so that an item can be seen, moved no more than it must.
  func top(toShow index: Int, from top: Int) -> Int {
    guard heights.indices.contains(index) else { return 0 }
    let start = heights[..<index].reduce(0, +)
    let end = start + heights[index]
    var top = min(top, max(0, heights.reduce(0, +) - space))
    if start < top { top = start }
    if end > top + space { top = min(start, end - space) }
    return max(0, top)
  }

  /// The item at a line of the screen's part of the list.
  func item(atLine line: Int, top: Int) -> Int? {
    guard (0..<space).contains(line) else { return nil }
    return zip(heights.indices, tops).first { index, start in
      (start..<start + heights[index]).contains(line + top)
    }?.0
  }
}

extension Editor {
  /// The item of the list in front at a cell of the screen.
  func item(column: Int, row: Int) -> Int? {
    switch list {
    case .personas?:
      let place = PersonasView.layout(self).list
      guard place.contains(column: column, row: row) else { return nil }
      return PersonasView.scroll(self).item(atLine: row - place.row, top: personasPlace.top)
    case .objectives?:
      let place = ObjectivesView.place(viewSize)
      return ObjectivesView.scroll(self).item(atLine: row - place.row, top: objectivesPlace.top)
    case nil: return nil
    }
  }

  /// How many items of a list a page is.
  func listPageRows(_ list: MapList) -> Int {
    let scroll = list == .personas ? PersonasView.scroll(self) : ObjectivesView.scroll(self)
    let tallest = scroll.heights.max() ?? 1
    return max(1, scroll.space / max(1, tallest))
  }

  /// Scrolls a list so that what is selected in it can be seen.
  mutating func keepInView(_ list: MapList) {
    let top = self[place: list].top
    self[place: list].top = previewed { shown in
      let scroll = list == .personas ? PersonasView.scroll(shown) : ObjectivesView.scroll(shown)
      return scroll.top(toShow: shown[place: list].index, from: top)
    }
    updatePersonaCounts()
    if list == .personas {
      personasPlace.page = max(0, min(personasPlace.page, PersonasView.pages(self) - 1))
    }
  }

  /// Draws the name of an item of a list, or the field that it is typed in.
  func drawName(
    _ name: String, isSelected: Bool, in list: MapList, at place: Rectangle, on canvas: inout Canvas
  ) {
    guard isSelected else {
      canvas.draw(
        name, column: place.column, row: place.row, width: place.width, style: Style(.plain, .bold))
      return
    }
    if case .text(let asked) = prompt, asked.purpose == .renameItem(list) {
      asked.input.draw(on: &canvas, in: place)
      return
    }
    let style = Style(.plain, [.selected, .bold])
    canvas.fill(place, style)
    canvas.draw(name, column: place.column, row: place.row, width: place.width, style: style)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: place.column, row: place.row)
  }
}
