import SenderoCore

/// A bar that shows how many touchpoints of a stage are bad, neutral, good and unrated, the bad ones first.
///
/// Each part begins with its number and its sign, so that it can be read without colours.
enum BalanceBar {
  fileprivate struct Part {
    let count: Int
    let label: String
    let style: Style
  }

  static func draw(_ counts: RatingCounts, column: Int, row: Int, width: Int, on canvas: inout Canvas) {
    guard width > 0, counts.count > 0 else { return }
    let parts = [
      Part(counts.negative, .negative, Style(.negative, .loud)),
      Part(counts.neutral, .neutral, Style(.neutral)),
      Part(counts.positive, .positive, Style(.positive)),
      Part(counts.unrated, .unrated, Style(.quiet)),
    ].filter { $0.count > 0 }
    var start = column
    for (part, extent) in zip(parts, widths(of: parts, in: width)) {
      canvas.fill(Rectangle(column: start, row: row, width: extent, height: 1), part.style)
      if extent >= part.label.count {
        canvas.draw(part.label, column: start, row: row, width: extent, style: part.style)
      }
      start += extent
    }
  }

  /// Returns the width of each part: enough for its label if there is room, else in proportion to its number.
  private static func widths(of parts: [Part], in width: Int) -> [Int] {
    var least = parts.map(\.label.count)
    if least.reduce(0, +) > width { least = parts.map { _ in 1 } }
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
