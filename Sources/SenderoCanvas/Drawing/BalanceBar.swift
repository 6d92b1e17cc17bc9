import SenderoCore

/// A bar that shows how many touchpoints of a stage are good (high), neutral (middle) and bad (low).
enum BalanceBar {
  static func draw(_ ratingCounts: RatingCounts, column: Int, row: Int, width: Int, on canvas: inout Canvas) {
    guard width > 0, ratingCounts.count > 0 else { return }
    let parts: [(count: Int, glyph: Unicode.Scalar, role: Role)] = [
      (ratingCounts.positive, "▇", .positiveText), (ratingCounts.neutral, "▅", .neutralText),
      (ratingCounts.negative, "▂", .negativeText), (ratingCounts.unrated, "·", .quiet),
    ]
    var start = 0
    var sum = 0
    for part in parts where part.count > 0 {
      sum += part.count
      let end = max(start + 1, sum * width / ratingCounts.count)
      canvas.fill(
        Rectangle(column: column + start, row: row, width: min(end, width) - start, height: 1),
        Style(part.role), with: part.glyph)
      start = end
    }
  }
}
