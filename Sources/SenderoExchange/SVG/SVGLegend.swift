import SenderoCanvas
import SenderoCore

/// The signs of a picture with their meanings.
struct SVGLegend {
  private struct Entry {
    let sign: String
    let colours: RatingColours?
    let meaning: String
    let width: Double
  }

  private let lines: [[Entry]]

  private static let text = PictureText(size: 12)
  private static let sign = PictureText(size: 12, isBold: true)
  private static let lineHeight = 26.0
  private static let signWidth = 26.0
  private static let gap = 18.0

  /// Chooses the signs and breaks them into lines.
  init(_ model: BoardModel, _ shown: ShownMap, _ compared: ComparedMaps?, width: Double) {
    let language = model.language
    var entries = RatingMark.all.map {
      Self.entry($0.sign, $0.word(language), colours: $0.colours)
    }
    entries += LegendSigns.all(model, shown).map { Self.entry($0.glyph, $0.meaning[language]) }
    if let compared {
      entries += [Self.entry("—", compared.names.first), Self.entry("╌", compared.names.second)]
    }
    var lines: [[Entry]] = [[]]
    var used = 0.0
    for entry in entries {
      if used + entry.width > width - 2 * SVGLayout.margin, used > 0 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += entry.width
    }
    self.lines = lines
  }

  private static func entry(_ sign: String, _ meaning: String, colours: RatingColours? = nil) -> Entry {
    let shown = text.lines(meaning, width: 240, limit: 1).joined()
    return Entry(
      sign: sign, colours: colours, meaning: shown, width: signWidth + 6 + text.width(shown) + gap)
  }

  /// The height of all lines.
  var height: Double { Double(lines.count) * Self.lineHeight }

  /// Writes the legend.
  func write(top: Double, to markup: inout Markup) {
    for (row, line) in lines.enumerated() {
      var x = SVGLayout.margin
      let y = top + Double(row) * Self.lineHeight
      for entry in line {
        if let colours = entry.colours { SVGShape.writeCell(x, y, Self.signWidth, 20, colours, to: &markup) }
        SVGText.write(
          [entry.sign], x: x + Self.signWidth / 2 + (entry.colours == nil ? 0 : 1.5), top: y + 2, Self.sign,
          fill: entry.colours?.light.ink ?? SVGBoard.ink, anchor: "middle", to: &markup)
        SVGText.write(
          [entry.meaning], x: x + Self.signWidth + 6, top: y + 2, Self.text, fill: SVGBoard.quiet,
          to: &markup)
        x += entry.width
      }
    }
  }
}
