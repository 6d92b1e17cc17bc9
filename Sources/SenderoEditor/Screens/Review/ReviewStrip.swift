import SenderoCanvas
import SenderoCore

/// The stages of a journey side by side: their names, their balance, and the curve below them.
struct ReviewStrip {
  /// The least width of a stage whose name and balance are shown.
  private static let leastWidth = 7

  /// The least width of a stage whose number is shown too.
  private static let numberedWidth = 12

  private let review: MapReview
  private let width: Int
  private let language: Language

  init(_ review: MapReview, width: Int, _ language: Language) {
    self.review = review
    self.width = width
    self.language = language
  }

  /// The width of a stage; `nil` if there are too many stages to show them side by side.
  private var stageWidth: Int? {
    guard !review.stages.isEmpty else { return nil }
    let each = width / review.stages.count
    return each >= Self.leastWidth ? each : nil
  }

  /// The names of the stages and their balance; only the balance of the map if there are too many stages.
  var balance: [StyledLine] {
    guard let each = stageWidth else { return [BalanceBar.line(review.counts, width: width)] }
    var (names, bars) = (StyledLine(), StyledLine())
    for (index, stage) in review.stages.enumerated() {
      let number = each < Self.numberedWidth ? "" : "\(index + 1) "
      let name = number + ReviewLines.named(stage.name, language)
      names.parts +=
        StyledLine(TextLayout.cut(name, width: each - 1), Style(.heading, .bold))
        .padded(to: each).parts
      bars.parts += BalanceBar.line(stage.counts, width: each - 1).padded(to: each).parts
    }
    return [names, bars]
  }

  /// The curve, each point under its stage.
  ///
  /// - Parameter rows: The height in lines.
  /// - Returns: That many lines.
  func curve(rows: Int) -> [StyledLine] {
    let columns = stageWidth.map { $0 * review.stages.count } ?? width
    var grid = BrailleGrid(columns: columns, rows: rows)
    grid.drawCurve(points(columns: columns))
    let zero = CurveScale.row(0, rows: rows)
    return (0..<rows).map { row in
      var line = StyledLine()
      let style = Style(CurveScale.role(row: row, rows: rows))
      for column in 0..<columns {
        let isEmpty = grid.isEmpty(column: column, row: row)
        let isZero = isEmpty && row == zero && column % 3 == 1
        let text = isEmpty ? isZero ? "·" : " " : String(grid[column, row])
        line.append(text, isZero ? Style(.border) : style)
      }
      return line
    }
  }

  private func points(columns: Int) -> [(x: Int, score: Int?, isAssumed: Bool)] {
    guard let each = stageWidth else {
      let all = review.curve.stages.flatMap { $0 }
      return all.enumerated().map { index, point in
        ((2 * index + 1) * (columns - 1) / max(1, all.count), point.score, point.isAssumed)
      }
    }
    return review.curve.stages.enumerated().flatMap { stage, points in
      points.enumerated().map { index, point in
        (stage * each * 2 + (2 * index + 1) * (each - 1) / points.count, point.score, point.isAssumed)
      }
    }
  }
}

extension StyledLine {
  /// Adds a text to the last part if it has the same style.
  fileprivate mutating func append(_ text: String, _ style: Style) {
    if let last = parts.indices.last, parts[last].style == style {
      parts[last].text += text
    } else {
      add(text, style)
    }
  }
}
