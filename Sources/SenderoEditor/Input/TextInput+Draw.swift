import SenderoCanvas

extension TextInput {
  /// Draws the field, scrolled to the cursor, and sets the cursor of the canvas.
  ///
  /// A single-line field uses the first row and shows `…` if text continues to the left or right; a
  /// multi-line field is wrapped and uses all rows.
  public func draw(on canvas: inout Canvas, in rectangle: Rectangle, style: Style = Style(.input)) {
    guard rectangle.width > 0, rectangle.height > 0 else { return }
    // Dim: it is what the first character replaces.
    let style = isSelected ? Style(style.role, style.emphasis.union(.dim)) : style
    if isMultiline {
      drawLines(on: &canvas, in: rectangle, style: style)
    } else {
      drawLine(on: &canvas, in: rectangle, style: style)
    }
  }

  private func drawLines(on canvas: inout Canvas, in rectangle: Rectangle, style: Style) {
    canvas.fill(rectangle, style)
    let lines = lines(width: rectangle.width)
    let place = place(in: lines, width: rectangle.width)
    // Centring the cursor shows its context, and depends only on where the cursor is.
    let top = max(0, min(place.line - rectangle.height / 2, lines.count - rectangle.height))
    for (offset, line) in lines.dropFirst(top).prefix(rectangle.height).enumerated() {
      canvas.draw(
        text[line.range.lowerBound..<line.visibleEnd], column: rectangle.column, row: rectangle.row + offset,
        width: rectangle.width, style: style)
    }
    putCursor(on: &canvas, column: rectangle.column + place.column, row: rectangle.row + place.line - top)
  }

  private func drawLine(on canvas: inout Canvas, in rectangle: Rectangle, style: Style) {
    canvas.fill(
      Rectangle(column: rectangle.column, row: rectangle.row, width: rectangle.width, height: 1), style)
    let start = visibleStart(width: rectangle.width)
    var column = rectangle.column
    // In a very narrow field the mark would leave hardly any text visible.
    if start > text.startIndex, rectangle.width >= Self.leastWidthOfMarks {
      column += canvas.draw("…", column: column, row: rectangle.row, width: 1, style: style)
    }
    let end = rectangle.column + rectangle.width
    canvas.draw(text[start...], column: column, row: rectangle.row, width: end - column, style: style)
    column += TextLayout.width(of: text[start..<cursorIndex])
    putCursor(on: &canvas, column: min(column, end - 1), row: rectangle.row)
  }

  private static let leastWidthOfMarks = 6

  /// Returns the first visible character of a single-line field, with some text on both sides of the cursor.
  ///
  /// The text scrolls by half a width at a time: text that moves with each key is hard to read.
  private func visibleStart(width: Int) -> String.Index {
    let cursor = cursorIndex
    guard TextLayout.fit(text[...], width: width - 1, ellipsis: false).isCut else { return text.startIndex }
    let beyond = TextLayout.width(of: text[..<cursor]) - (width - 2)
    guard beyond >= 0 else { return text.startIndex }
    guard width >= Self.leastWidthOfMarks else { return cursor }
    let step = width / 2
    // Hiding one more cell makes room for the mark.
    let hidden = (beyond / step + 1) * step + 1
    var cells = 0
    for cluster in TextClusters(text[..<cursor]) {
      if cells >= hidden { return cluster.range.lowerBound }
      cells += cluster.cells
    }
    return cursor
  }

  private func putCursor(on canvas: inout Canvas, column: Int, row: Int) {
    guard column >= 0, column < canvas.size.width, row >= 0, row < canvas.size.height else { return }
    canvas.cursor = Canvas.Position(column: column, row: row)
    canvas.cursorTypes = true
  }
}
