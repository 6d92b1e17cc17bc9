/// Writes shapes into a picture.
enum SVGShape {
  /// Writes a cell in the colours of a rating: a fill with rounded corners and a strong edge at its start.
  ///
  /// A cell without a rating has a dashed outline.
  static func writeCell(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colours: RatingColours,
    opacity: String = "",
    to markup: inout Markup
  ) {
    let isOpen = colours.name == RatingColours.of(nil).name
    let outline = isOpen ? " stroke=\"\(colours.light.edge)\" stroke-dasharray=\"4 3\"" : ""
    let inset = isOpen ? 0.5 : 0
    writeRectangle(
      x + inset, y + inset, width - 2 * inset, height - 2 * inset, radius: 7, fill: colours.light.fill,
      outline + opacity, to: &markup)
    let (left, top, bottom) = (Coordinate.text(x), Coordinate.text(y), Coordinate.text(y + height))
    let (edge, corner) = (Coordinate.text(x + SVGLayout.edge), min(7, height / 2))
    let (start, end) = (Coordinate.text(y + corner), Coordinate.text(y + height - corner))
    markup.tags(
      "<path fill=\"\(colours.light.edge)\"\(opacity) d=\"M\(edge) \(top)Q\(left) \(top) \(left) \(start)V\(end)"
        + "Q\(left) \(bottom) \(edge) \(bottom)Z\"/>\n")
  }

  /// Writes a rectangle.
  static func writeRectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, fill: String,
    _ attributes: String = "", to markup: inout Markup
  ) {
    let round = radius > 0 ? " rx=\"\(Coordinate.text(radius))\"" : ""
    markup.tags(
      "<rect x=\"\(Coordinate.text(x))\" y=\"\(Coordinate.text(y))\" width=\"\(Coordinate.text(width))\" "
        + "height=\"\(Coordinate.text(height))\"\(round) fill=\"\(fill)\"\(attributes)/>\n")
  }
}
