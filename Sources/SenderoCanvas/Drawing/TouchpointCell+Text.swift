extension TouchpointCell {
  /// Returns the field for the name, for typing over a drawn cell.
  ///
  /// - Parameter shape: The filled part of the cell.
  /// - Returns: The lines of the shape, without the sign of the rating.
  public static func nameField(of shape: Rectangle) -> Rectangle {
    let column = TextPlace(shape).first
    return Rectangle(
      column: column, row: shape.row, width: max(1, shape.column + shape.width - column),
      height: shape.height)
  }

  /// Returns the field with the sign of the rating.
  ///
  /// - Parameters:
  ///   - shape: The filled part of the cell.
  ///   - zoom: The amount of detail that the cell shows.
  /// - Returns: A part of the first line.
  public static func signField(of shape: Rectangle, _ zoom: Zoom) -> Rectangle {
    let width = zoom == .overview ? 3 : TextPlace(shape).isRoomy ? 4 : 2
    return Rectangle(column: shape.column, row: shape.row, width: min(shape.width, width), height: 1)
  }
}

extension Rectangle {
  /// The first row of the rectangle.
  var firstRow: Rectangle { Rectangle(column: column, row: row, width: width, height: min(height, 1)) }
}

extension TextLayout {
  /// Breaks a text into lines, the first of which has a width of its own; it stays empty if the first word fits
  /// only into the others.
  ///
  /// - Parameters:
  ///   - text: The text to wrap.
  ///   - firstWidth: The cells of the first line.
  ///   - width: The cells of the other lines.
  ///   - limit: The maximum number of lines; the last one contains the rest of the text.
  /// - Returns: At least one line.
  static func wrap(_ text: String, firstWidth: Int, width: Int, limit: Int) -> [String] {
    let first = lines(of: text, width: firstWidth, limit: 1)
    guard limit > 1, var line = first.first, line.isBroken else { return [text] }
    if line.splitsWord, lines(of: text, width: width, limit: 1).first?.splitsWord == false {
      line.range = text.startIndex..<text.startIndex
      line.visibleEnd = text.startIndex
    }
    let rest = String(text[line.range.upperBound...])
    var wrapped = wrap(rest, width: width, limit: limit).map(String.init)
    if wrapped.count > limit - 1 {
      wrapped = wrapped.prefix(limit - 2) + [wrapped[(limit - 2)...].joined(separator: " ")]
    }
    return [String(text[line.range.lowerBound..<line.visibleEnd])] + wrapped
  }
}
