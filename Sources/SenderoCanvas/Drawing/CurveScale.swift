import SenderoCore

/// The positions and styles of scores on a curve.
public enum CurveScale {
  /// Returns the row of dots for a score from −2 to +2, counted from the top of a plot of the given height.
  ///
  /// If every score can have its own text row, the dot is in the middle of that row, so that it aligns with
  /// labels. In a smaller plot the scores are spaced evenly.
  public static func dot(_ score: Int, rows: Int) -> Int {
    if rows >= 5, rows % 4 == 1 { return (2 - score) * (rows - 1) + 1 }
    return ((2 - score) * (rows * 4 - 1) + 2) / 4
  }

  /// Returns the text row for a score.
  public static func row(_ score: Int, rows: Int) -> Int { dot(score, rows: rows) / 4 }

  /// Returns the role of a row of the plot: good above the zero line, bad below it.
  public static func role(row: Int, rows: Int) -> Role {
    let zero = self.row(0, rows: rows)
    return row < zero ? .positiveText : row == zero ? .neutralText : .negativeText
  }

  /// Returns the role of a score drawn as text.
  public static func role(_ score: Int) -> Role {
    score > 0 ? .positiveText : score == 0 ? .neutralText : .negativeText
  }

  /// Returns the sign of a score: `++`, `+`, `=`, `-` or `--`.
  public static func sign(_ score: Int) -> String {
    Rating(score > 0 ? .positive : score == 0 ? .neutral : .negative, isStrong: abs(score) == 2).symbol
  }

  /// Returns a score with one decimal and a sign, such as +0.4.
  public static func figure(_ value: Double, _ language: Language) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let sign = tenths == 0 ? "" : value < 0 ? "-" : "+"
    return "\(sign)\(tenths / 10)\(language == .spanish ? "," : ".")\(tenths % 10)"
  }
}

extension BrailleGrid {
  /// Draws a curve through points from left to right; a point without a score is a gap.
  ///
  /// The line between two points is dashed if at least one of them is an assumed rating. All points in one
  /// column are drawn as a single vertical line.
  public mutating func drawCurve(_ points: some Sequence<(x: Int, score: Int?, isAssumed: Bool)>) {
    var last: (x: Int, y: Int, reached: ClosedRange<Int>, isAssumed: Bool)?
    for point in points {
      guard let score = point.score else {
        drawColumn(last)
        last = nil
        continue
      }
      let y = CurveScale.dot(score, rows: rows)
      if let here = last, here.x == point.x {
        last = (
          here.x, y, min(here.reached.lowerBound, y)...max(here.reached.upperBound, y),
          here.isAssumed || point.isAssumed
        )
        continue
      }
      drawColumn(last)
      if let last {
        drawSwing(
          fromX: last.x, y: last.y, toX: point.x, y: y, isDashed: last.isAssumed || point.isAssumed)
      } else {
        set(x: point.x, y: y)
      }
      last = (point.x, y, y...y, point.isAssumed)
    }
    drawColumn(last)
  }

  private mutating func drawColumn(_ last: (x: Int, y: Int, reached: ClosedRange<Int>, isAssumed: Bool)?) {
    guard let last, last.reached.count > 1 else { return }
    drawLine(fromX: last.x, y: last.reached.lowerBound, toX: last.x, y: last.reached.upperBound)
  }
}
