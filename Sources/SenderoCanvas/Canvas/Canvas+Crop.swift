extension Canvas {
  /// A part of the canvas as one of its own; of what lies outside there is nothing.
  public func cropped(to rectangle: Rectangle) -> Canvas {
    guard let visible = clip(rectangle) else { return Canvas(size: Size(width: 0, height: 0)) }
    let columns = visible.column..<visible.column + visible.width
    let lines = rows[visible.row..<visible.row + visible.height]
    return Canvas(
      size: Size(width: visible.width, height: visible.height),
      rows: visible.width == size.width ? Array(lines) : lines.map { Array($0[columns]) })
  }

  /// Puts a picture on the canvas, over what is there; of what does not fit on it, nothing is drawn.
  public mutating func paste(_ picture: Canvas, column: Int, row: Int) {
    let place = Rectangle(
      column: column, row: row, width: picture.size.width, height: picture.size.height)
    guard let visible = clip(place) else { return }
    let columns = visible.column..<visible.column + visible.width
    for line in visible.row..<visible.row + visible.height {
      let source = picture.rows[line - row]
      if source.count == size.width, columns.count == size.width {
        rows[line] = source
        continue
      }
      clearHalves(aroundColumns: columns, row: line)
      let first = visible.column - column
      rows[line].withUnsafeMutableBufferPointer {
        _ = $0[columns].update(fromContentsOf: source[first..<first + columns.count])
      }
    }
  }

  /// The canvas without the rows at its end that show nothing.
  public func withoutBlankRowsAtEnd() -> Canvas {
    var height = size.height
    while height > 0, rows[height - 1].allSatisfy({ $0 == .blank }) { height -= 1 }
    return cropped(to: Rectangle(column: 0, row: 0, width: size.width, height: height))
  }
}
