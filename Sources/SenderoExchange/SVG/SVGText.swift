/// Writes texts into a picture.
enum SVGText {
  /// Writes lines of text, one below the other.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - x: The start of the lines.
  ///   - top: The top of the first line; each line is 1.28 times as high as the font.
  ///   - text: The font size and weight.
  ///   - fill: The colour.
  ///   - anchor: The part of the line at `x`: `start`, `middle` or `end`.
  ///   - markup: The picture.
  /// - Returns: The bottom of the last line.
  @discardableResult
  static func write(
    _ lines: [String], x: Double, top: Double, _ text: PictureText, fill: String = SVGBoard.ink,
    anchor: String = "start", to markup: inout Markup
  ) -> Double {
    var y = top
    for line in lines {
      let weight = text.isBold ? " font-weight=\"650\"" : ""
      let place = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
      markup.tags(
        "<text x=\"\(Coordinate.text(x))\" y=\"\(Coordinate.text(y + text.size))\" "
          + "font-size=\"\(Coordinate.text(text.size))\"\(weight)\(place) fill=\"\(fill)\">")
      markup.text(line)
      markup.tags("</text>\n")
      y += text.size * SVGLayout.lineHeight
    }
    return y
  }
}
