extension Canvas {
  /// Draws a text on one row, in its display-safe form.
  ///
  /// Text outside the grid is not drawn; text that crosses the right edge is cut there.
  ///
  /// - Parameters:
  ///   - text: The text; control characters in it have no effect on the terminal.
  ///   - column: The first column; it may be to the left of the grid.
  ///   - row: The row.
  ///   - width: The maximum number of cells to take.
  ///   - style: The style.
  ///   - ellipsis: Whether text that is cut ends with `…` in its last cell.
  /// - Returns: The cells taken, from `column` on.
  @discardableResult
  public mutating func draw(
    _ text: String, column: Int, row: Int, width: Int = .max, style: Style, ellipsis: Bool = true
  ) -> Int {
    draw(text[...], column: column, row: row, width: width, style: style, ellipsis: ellipsis)
  }

  /// Draws a part of a text on one row, in its display-safe form.
  @discardableResult
  public mutating func draw(
    _ text: Substring, column: Int, row: Int, width: Int = .max, style: Style, ellipsis: Bool = true
  ) -> Int {
    // No terminal is that wide, and the bound prevents overflow.
    let bound = 1 << 20
    guard column < size.width, column > -bound, width > 0 else { return 0 }
    let room = min(width, size.width - column)
    return drawPlain(text, column: column, row: row, room: room, style: style, ellipsis: ellipsis)
      ?? drawClusters(text, column: column, row: row, room: room, style: style, ellipsis: ellipsis)
  }

  /// Draws any text by grapheme cluster and returns the cells taken.
  mutating func drawClusters(
    _ text: Substring, column: Int, row: Int, room: Int, style: Style, ellipsis: Bool
  ) -> Int {
    let fit = fittingGlyphs(text, width: room, ellipsis: ellipsis)
    var place = column
    for glyph in fit.glyphs { put(glyph, column: &place, row: row, style: style) }
    if fit.isCut, ellipsis { put(.ellipsis, column: &place, row: row, style: style) }
    return place - column
  }

  /// Returns the glyphs of the whole clusters that fit, with one cell left for an ellipsis if one is needed.
  private func fittingGlyphs(_ text: Substring, width: Int, ellipsis: Bool) -> (glyphs: [Glyph], isCut: Bool)
  {
    let limit = ellipsis ? width - 1 : width
    var glyphs: [Glyph] = []
    var fitting = 0
    var cells = 0
    for cluster in TextClusters(text) {
      cells += cluster.cells
      if cells > width {
        glyphs.removeLast(glyphs.count - fitting)
        return (glyphs, true)
      }
      if let first = cluster.first { glyphs.append(first) }
      glyphs += cluster.rest
      if cells <= limit { fitting = glyphs.count }
    }
    return (glyphs, false)
  }

  private mutating func put(_ glyph: Glyph, column: inout Int, row: Int, style: Style) {
    if column == -1, glyph.width == 2 {
      // If the left edge cuts a wide character in half, the visible half is blank.
      put(Cell(" ", style: style), column: 0, row: row)
    } else {
      put(Cell(glyph, style: style), column: column, row: row)
    }
    column += glyph.width
  }

  /// Draws a text on as many rows of a rectangle as it needs, broken into lines at spaces.
  ///
  /// If there are too few rows, the last one ends with `…`.
  ///
  /// - Returns: The rows taken; 0 for an empty text.
  @discardableResult
  public mutating func drawWrapped(_ text: String, in rectangle: Rectangle, style: Style) -> Int {
    guard !text.isEmpty, rectangle.width > 0, rectangle.height > 0 else { return 0 }
    let height = rectangle.height
    // One extra line shows whether the text is cut.
    let lines = TextLayout.wrap(text, width: rectangle.width, limit: height == .max ? height : height + 1)
    for (offset, line) in lines.prefix(height).enumerated() {
      let row = rectangle.row + offset
      let isCut = offset == height - 1 && lines.count > height
      let width = isCut ? rectangle.width - 1 : rectangle.width
      let taken = draw(
        line, column: rectangle.column, row: row, width: width, style: style, ellipsis: !isCut)
      if isCut { draw("…", column: rectangle.column + taken, row: row, width: 1, style: style) }
    }
    return min(lines.count, height)
  }
}
