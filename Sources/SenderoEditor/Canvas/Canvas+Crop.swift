extension Canvas {
  /// A part of the canvas as one of its own; of what lies outside there is nothing.
  func cropped(to rectangle: Rectangle) -> Canvas {
    guard let visible = clip(rectangle) else { return Canvas(size: Size(width: 0, height: 0)) }
    var part = Canvas(size: Size(width: visible.width, height: visible.height))
    for row in 0..<visible.height {
      let from = (visible.row + row) * size.width + visible.column
      let to = row * visible.width
      part.cells.replaceSubrange(to..<to + visible.width, with: cells[from..<from + visible.width])
    }
    return part
  }

  /// Puts a picture on the canvas, over what is there; of what does not fit on it, nothing is drawn.
  mutating func paste(_ picture: Canvas, column: Int, row: Int) {
    let place = Rectangle(
      column: column, row: row, width: picture.size.width, height: picture.size.height)
    guard let visible = clip(place) else { return }
    let columns = visible.column..<visible.column + visible.width
    for line in visible.row..<visible.row + visible.height {
      clearHalves(aroundColumns: columns, row: line)
    }
    let width = size.width
    cells.withUnsafeMutableBufferPointer { cells in
      for line in visible.row..<visible.row + visible.height {
        let from = (line - row) * picture.size.width + visible.column - column
        let source = picture.cells[from..<from + visible.width]
        let start = line * width + visible.column
        _ = cells[start..<start + visible.width].update(fromContentsOf: source)
      }
    }
  }

  /// The canvas without the rows at its end that show nothing.
  func withoutBlankRowsAtEnd() -> Canvas {
    var height = size.height
    while height > 0,
      cells[(height - 1) * size.width..<height * size.width].allSatisfy({ $0 == .blank })
    {
      height -= 1
    }
    return cropped(to: Rectangle(column: 0, row: 0, width: size.width, height: height))
  }
}
