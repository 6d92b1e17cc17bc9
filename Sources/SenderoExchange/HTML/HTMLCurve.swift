import SenderoCanvas
import SenderoCore

/// The emotional curve over the columns of the board.
///
/// The picture is stretched to the width of the board; lines and dots keep their thickness.
struct HTMLCurve {
  let content: HTMLContent
  /// The other state of the journey, whose curve is drawn too; `nil` without one.
  let comparison: ComparedMaps?
  private var language: Language { content.language }

  private static let columnWidth = 100.0
  private static let height = 100.0
  private static let margin = 12.0

  /// Writes the curve with what it shows in words.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    let columns = content.review.curve.stages
    let shape = Self.shape(columns)
    guard !shape.runs.isEmpty || comparison != nil else { return }
    let width = Double(columns.count) * Self.columnWidth
    markup.tags("<figure class=\"curve\"><div class=\"plot\">")
    markup.tags("<div class=\"scale\" aria-hidden=\"true\">")
    for score in [2, 1, 0, -1, -2] { markup.element("span", RatingMark(score: score).sign) }
    markup.tags(
      "</div><svg role=\"img\" aria-labelledby=\"curve-t curve-d\" preserveAspectRatio=\"none\" "
        + "viewBox=\"0 0 \(Coordinate.text(width)) \(Coordinate.text(Self.height))\">")
    markup.element("title id=\"curve-t\"", HTMLPhrase.curve[language])
    markup.element("desc id=\"curve-d\"", words)
    writeGrid(shape, columns: columns.count, width: width, to: &markup)
    if let other = comparison?.curve(of: columns.count) {
      let lines = Self.shape(other).lines
      markup.tags("<path class=\"other\" d=\"\(lines.founded)\(lines.assumed)\"/>")
      markup.pass(to: pass)
    }
    let lines = shape.lines
    markup.tags("<path class=\"area up\" d=\"\(shape.area)\"/>")
    markup.tags("<path class=\"line\" d=\"\(lines.founded)\"/>")
    markup.tags("<path class=\"line assumed\" d=\"\(lines.assumed)\"/>")
    for run in shape.runs {
      for dot in run { write(dot, to: &markup) }
      markup.pass(to: pass)
    }
    markup.tags("</svg></div><ol class=\"axis\" aria-hidden=\"true\">")
    for stage in content.model.stages.indices {
      markup.tags("<li><span>\(stage + 1)</span> ")
      markup.text(content.model.column(stage).name)
      markup.tags("</li>")
    }
    markup.tags("</ol><figcaption>")
    markup.element("strong", HTMLPhrase.curve[language])
    if let comparison { writeKey(comparison, to: &markup) }
    markup.element("span class=\"words\"", words)
    markup.tags("</figcaption></figure>\n")
  }

  private static func shape(_ columns: [[EmotionCurve.Point]]) -> CurveShape {
    CurveShape(columns, columnWidth: columnWidth, best: margin, worst: height - margin)
  }

  private func writeGrid(_ shape: CurveShape, columns: Int, width: Double, to markup: inout Markup) {
    let zero = Coordinate.text(shape.zero)
    markup.tags("<path class=\"zero\" d=\"M0 \(zero)H\(Coordinate.text(width))\"/>")
    let borders = (1..<max(1, columns)).map { "M\(Coordinate.text(Double($0) * Self.columnWidth)) 0V100" }
    markup.tags("<path class=\"border\" d=\"\(borders.joined())\"/>")
  }

  private func write(_ dot: CurveShape.Dot, to markup: inout Markup) {
    let mark = RatingMark(score: dot.score)
    let touchpoint = content.model.stages[dot.point.stage].touchpoints[dot.point.touchpoint]
    let place = "M\(Coordinate.text(dot.x)) \(Coordinate.text(dot.y))h0"
    if dot.point.isMomentOfTruth { markup.tags("<path class=\"ring\" d=\"\(place)\"/>") }
    markup.tags("<path class=\"dot \(mark.colours.name)\" d=\"\(place)\">")
    markup.element("title", "\(content.named(touchpoint.name)): \(mark.word(language))")
    markup.tags("</path>")
  }

  private func writeKey(_ comparison: ComparedMaps, to markup: inout Markup) {
    markup.tags("<span class=\"key\"><span class=\"stroke\"></span> ")
    markup.text(comparison.names.first)
    markup.tags("</span><span class=\"key\"><span class=\"stroke other\"></span> ")
    markup.text(comparison.names.second)
    markup.tags("</span>")
  }

  /// The mean, the best, the worst and the last rating, and how to read the line.
  private var words: String {
    let review = content.review
    guard let mean = review.curve.mean, let peakEnd = review.curve.peakEndScore else {
      return HTMLPhrase.noCurve[language]
    }
    func figure(_ value: Double) -> String { RatingMark.sign(CurveScale.figure(value, language)) }
    let extremes = [
      (ReviewPhrase.peak, review.peak), (ReviewPhrase.lowest, review.lowest), (ReviewPhrase.end, review.end),
    ]
    let parts =
      extremes.compactMap { label, extreme in
        extreme.map {
          "\(label[language]): \(content.named($0.place.name)) \(RatingMark(score: $0.score).sign)"
        }
      } + [
        "\(ReviewPhrase.mean[language]) \(figure(mean))",
        "\(ReviewPhrase.peakEndName[language]) \(figure(peakEnd))",
      ]
    return parts.joined(separator: " · ") + ". " + HTMLPhrase.curveNote[language]
  }
}
