import SenderoCore

/// A bar that shows how many touchpoints of a stage are bad, neutral, good and unrated, the bad ones first.
///
/// Each part begins with its number and its sign, so that it can be read without colours.
public enum BalanceBar {
  fileprivate struct Part {
    let count: Int
    let label: String
    let style: Style
  }

  static func draw(_ counts: RatingCounts, column: Int, row: Int, width: Int, on canvas: inout Canvas) {
    line(counts, width: width).draw(column: column, row: row, width: width, on: &canvas)
  }

  /// Returns the bar as a line.
  ///
  /// - Parameters:
  ///   - counts: The number of touchpoints with each kind of rating.
  ///   - width: The width in cells.
  /// - Returns: A line of that width; an empty one without touchpoints.
  public static func line(_ counts: RatingCounts, width: Int) -> StyledLine {
    var line = StyledLine()
    guard width > 0, counts.count > 0 else { return line }
    let parts = [
      Part(counts.negative, .negative, Style(.negative, .loud)),
      Part(counts.neutral, .neutral, Style(.neutral)),
      Part(counts.positive, .positive, Style(.positive)),
      Part(counts.unrated, .unrated, Style(.quiet)),
    ].filter { $0.count > 0 }
    for (part, extent) in zip(parts, widths(of: parts, in: width)) where extent > 0 {
      let label = extent >= part.label.count ? part.label : ""
      line.add(label + String(repeating: " ", count: extent - label.count), part.style)
    }
    return line
  }

  /// Returns the width of each part: enough for its label if there is room, else in proportion to its number.
  private static func widths(of parts: [Part], in width: Int) -> [Int] {
    // With a space after each label if possible, else the labels alone, else one cell each.
    let choices = [parts.map { $0.label.count + 1 }, parts.map(\.label.count), parts.map { _ in 1 }]
    let least = choices.first { $0.reduce(0, +) <= width } ?? choices[2]
    let free = width - least.reduce(0, +)
    guard free >= 0 else { return parts.indices.map { $0 < width ? 1 : 0 } }
    let all = parts.reduce(0) { $0 + $1.count }
    var sum = 0
    return zip(parts, least).map { part, least in
      let before = free * sum / all
      sum += part.count
      return least + free * sum / all - before
    }
  }
}

extension BalanceBar.Part {
  fileprivate init(_ count: Int, _ sign: BoardSign, _ style: Style) {
    self.init(count: count, label: "\(count)\(sign.glyph)", style: style)
  }
}
