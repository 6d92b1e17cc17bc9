import SenderoCanvas

extension Canvas {
  /// Draws the marker of a selected item.
  mutating func drawMarker(column: Int, row: Int) {
    draw("┃", column: column, row: row, width: 1, style: Style(.accent, .bold))
  }

  /// Draws the marker of a selected item and puts the cursor there, unless the cursor has a place already.
  mutating func markSelected(column: Int, row: Int) {
    drawMarker(column: column, row: row)
    cursor = cursor ?? Position(column: column, row: row)
  }
}
