extension Canvas {
  /// Draws text in which each scalar is its own grapheme cluster, directly from its UTF-8 bytes.
  ///
  /// Most text has this form.
  ///
  /// - Returns: The number of cells taken; `nil`, without drawing, if the text needs grapheme segmentation.
  mutating func drawPlain(
    _ text: Substring, column: Int, row: Int, room: Int, style: Style, ellipsis: Bool
  ) -> Int? {
    let taken = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard let fit = PlainFit(bytes, room: room, ellipsis: ellipsis) else { return nil }
      let taken = fit.cells + (fit.isCut && ellipsis ? 1 : 0)
      guard row >= 0, row < size.height, taken > 0, column + taken > 0 else { return taken }
      clearHalves(aroundColumns: max(0, column)..<(column + taken), row: row)
      write(PlainScalars(bytes: bytes, end: fit.end), column: column, row: row, style: style)
      if fit.isCut, ellipsis, column + fit.cells >= 0 {
        rows[row][column + fit.cells] = Cell(.ellipsis, style: style)
      }
      return taken
    }
    return taken.flatMap { $0 }
  }

  /// Writes scalars that do not extend beyond the right edge of the grid; omits those left of the grid.
  private mutating func write(_ scalars: PlainScalars, column: Int, row: Int, style: Style) {
    rows[row].withUnsafeMutableBufferPointer { cells in
      var scalars = scalars
      var column = column
      var cell = Cell(" ", style: style)
      let second = Cell(" ", width: 0, style: style)
      while let (scalar, kind) = scalars.next() {
        cell.base = scalar
        if kind == .wide {
          cell.width = 2
          if column >= 0 { cells[column] = cell }
          // If the left edge cuts a wide character in half, the visible half is blank.
          if column >= -1 { cells[column + 1] = column < 0 ? Cell(" ", style: style) : second }
          column += 2
        } else {
          cell.width = 1
          if column >= 0 { cells[column] = cell }
          column += 1
        }
      }
    }
  }
}
