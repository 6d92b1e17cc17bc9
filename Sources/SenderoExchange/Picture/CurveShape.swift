import SenderoCore

/// The geometry of the emotional curve in a picture.
///
/// Each stage takes a column of equal width, and its touchpoints are spread evenly over the column. The line is
/// interrupted at touchpoints without a rating. It never rises above or falls below the scores that it joins.
struct CurveShape {
  /// A rated touchpoint.
  struct Dot {
    let x: Double
    let y: Double
    let score: Int
    let point: EmotionCurve.Point
  }

  /// The rated touchpoints between two gaps, in the order of the journey.
  let runs: [[Dot]]
  /// The vertical position of the score 0.
  let zero: Double

  /// Makes the shape.
  ///
  /// - Parameters:
  ///   - columns: The points of each column.
  ///   - start: The left end of the first column.
  ///   - columnWidth: The width of a column.
  ///   - best: The vertical position of the score +2.
  ///   - worst: The vertical position of the score −2, which is below.
  init(
    _ columns: some Sequence<[EmotionCurve.Point]>, start: Double = 0, columnWidth: Double, best: Double,
    worst: Double
  ) {
    var runs: [[Dot]] = []
    var run: [Dot] = []
    for (index, points) in columns.enumerated() {
      let left = start + Double(index) * columnWidth
      for (place, point) in points.enumerated() {
        guard let score = point.score else {
          if !run.isEmpty { runs.append(run) }
          run = []
          continue
        }
        let x = left + columnWidth * Double(2 * place + 1) / Double(2 * points.count)
        let y = best + (worst - best) * Double(2 - score) / 4
        run.append(Dot(x: x, y: y, score: score, point: point))
      }
    }
    if !run.isEmpty { runs.append(run) }
    self.runs = runs
    zero = (best + worst) / 2
  }

  /// The line as the data of two paths: one between ratings with evidence, and one with an assumption at an end.
  var lines: (founded: String, assumed: String) {
    var (founded, assumed) = ("", "")
    for run in runs {
      for (from, to) in zip(run, run.dropFirst()) {
        let line = Self.start(from) + Self.line(from, to)
        if from.point.isAssumed || to.point.isAssumed { assumed += line } else { founded += line }
      }
    }
    return (founded, assumed)
  }

  /// The area between the line and the score 0, as the data of a path.
  var area: String {
    runs.filter { $0.count > 1 }.map { run in
      let zero = Coordinate.text(zero)
      let (left, right) = (Coordinate.text(run[0].x), Coordinate.text(run[run.count - 1].x))
      let line = zip(run, run.dropFirst()).map { Self.line($0, $1) }.joined()
      return "M\(left) \(zero)L\(left) \(Coordinate.text(run[0].y))\(line)L\(right) \(zero)Z"
    }.joined()
  }

  private static func start(_ dot: Dot) -> String { "M\(Coordinate.text(dot.x)) \(Coordinate.text(dot.y))" }

  /// A cubic Bézier curve that is horizontal at both ends, so that it has no values beyond them.
  private static func line(_ from: Dot, _ to: Dot) -> String {
    let middle = Coordinate.text((from.x + to.x) / 2)
    let (start, end) = (Coordinate.text(from.y), Coordinate.text(to.y))
    return "C\(middle) \(start) \(middle) \(end) \(Coordinate.text(to.x)) \(end)"
  }
}
