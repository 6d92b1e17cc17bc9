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
