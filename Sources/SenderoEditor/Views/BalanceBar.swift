import SenderoCore

/// How many of a stage's touchpoints are good, indifferent and bad, as a bar: high, middling and low.
enum BalanceBar {
  static func draw(_ tally: Tally, column: Int, row: Int, width: Int, on canvas: inout Canvas) {
    guard width > 0, tally.count > 0 else { return }
    let parts: [(count: Int, glyph: Unicode.Scalar, role: Role)] = [
      (tally.positive, "▇", .positiveText), (tally.neutral, "▅", .neutralText),
      (tally.negative, "▂", .negativeText), (tally.unrated, "·", .quiet),
    ]
    var start = 0
    var sum = 0
    for part in parts where part.count > 0 {
      sum += part.count
      let end = max(start + 1, sum * width / tally.count)
      canvas.fill(
        Rectangle(column: column + start, row: row, width: min(end, width) - start, height: 1),
        Style(part.role), with: part.glyph)
      start = end
    }
  }
}
