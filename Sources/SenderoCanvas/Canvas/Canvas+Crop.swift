extension Canvas {
  /// Returns a part of the canvas as a new canvas; the part of the rectangle outside the canvas is omitted.
  public func cropped(to rectangle: Rectangle) -> Canvas {
    guard let visible = clip(rectangle) else { return Canvas(size: Size(width: 0, height: 0)) }
    let columns = visible.column..<visible.column + visible.width
    let lines = rows[visible.row..<visible.row + visible.height]
    return Canvas(
      size: Size(width: visible.width, height: visible.height),
      rows: visible.width == size.width ? Array(lines) : lines.map { Array($0[columns]) })
  }

  /// Draws another canvas over this one; the part that does not fit is omitted.
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

  /// Returns the canvas without the blank rows at its end.
  public func withoutBlankRowsAtEnd() -> Canvas {
    var height = size.height
    while height > 0, rows[height - 1].allSatisfy({ $0 == .blank }) { height -= 1 }
    return cropped(to: Rectangle(column: 0, row: 0, width: size.width, height: height))
  }
}
