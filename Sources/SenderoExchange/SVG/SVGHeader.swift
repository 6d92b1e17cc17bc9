import SenderoCore

/// The title of a picture, and what it shows.
struct SVGHeader {
  private let title: [String]
  private let facts: [String]

  private static let titleText = PictureText(size: 30, isBold: true)
  private static let factText = PictureText(size: 14)

  /// Breaks the texts into lines.
  init(title: String, facts: [String], width: Double) {
    let room = width - 2 * SVGLayout.margin
    self.title = Self.titleText.lines(title, width: room, limit: 2)
    self.facts = Self.factText.lines(facts.joined(separator: " · "), width: room, limit: 2)
  }

  /// The height with the space below.
  var height: Double {
    SVGLayout.margin + Double(title.count) * Self.titleText.size * SVGLayout.lineHeight
      + Double(facts.count) * Self.factText.size * SVGLayout.lineHeight + 28
  }

  /// Writes the header.
  func write(to markup: inout Markup) {
    let bottom = SVGText.write(
      title, x: SVGLayout.margin, top: SVGLayout.margin - 4, Self.titleText, to: &markup)
    SVGText.write(
      facts, x: SVGLayout.margin, top: bottom + 4, Self.factText, fill: SVGBoard.quiet, to: &markup)
  }
}
