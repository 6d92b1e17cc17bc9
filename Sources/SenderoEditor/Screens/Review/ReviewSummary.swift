import SenderoCanvas
import SenderoCore

/// The first screen of a review: where it hurts, why, and what to do first.
///
/// It gives as much detail as the screen has lines for. On a low screen the worst moments and the first steps
/// come before the curve, which can then be scrolled to.
struct ReviewSummary {
  /// How much detail there is.
  private struct Detail {
    let curveRows: Int
    let hasGaps: Bool
    /// The lines of a moment and of a step.
    let itemLines: Int
  }

  private static let details = [
    Detail(curveRows: 9, hasGaps: true, itemLines: 2), Detail(curveRows: 7, hasGaps: true, itemLines: 2),
    Detail(curveRows: 5, hasGaps: true, itemLines: 2), Detail(curveRows: 5, hasGaps: true, itemLines: 1),
    Detail(curveRows: 4, hasGaps: true, itemLines: 1), Detail(curveRows: 4, hasGaps: false, itemLines: 1),
    Detail(curveRows: 3, hasGaps: false, itemLines: 1),
  ]

  private let review: MapReview
  private let size: Size
  private let language: Language

  init(_ review: MapReview, size: Size, _ language: Language) {
    self.review = review
    self.size = size
    self.language = language
  }

  /// The lines of the screen.
  var lines: [StyledLine] {
    for detail in Self.details {
      let lines = arranged([facts, journey(detail.curveRows), worst(detail), steps(detail), totals], detail)
      if lines.count <= size.height { return lines }
    }
    let least = Detail(curveRows: 3, hasGaps: false, itemLines: 1)
    return arranged([worst(least), steps(least), facts, totals, journey(least.curveRows)], least)
  }

  private func arranged(_ sections: [[StyledLine]], _ detail: Detail) -> [StyledLine] {
    Array(sections.filter { !$0.isEmpty }.joined(separator: detail.hasGaps ? [StyledLine()] : []))
  }

  /// The owner, the dates of review, and the evidence.
  private var facts: [StyledLine] {
    let date = review.date
    let owner = review.owner
    return ReviewLines.packed(
      [
        owner.isEmpty
          ? StyledLine(ReviewPhrase.noOwner[language], Style(.warning))
          : StyledLine(owner, Style(.plain, .bold)),
        StyledLine(ReviewPhrase.last(date)[language]),
        StyledLine(ReviewPhrase.next(date)[language], Style(date.isOverdue ? .warning : .plain)),
        StyledLine(ReviewPhrase.evidenced(review)[language]),
      ], width: size.width)
  }

  /// The balance by stage, the curve and its figures.
  private func journey(_ rows: Int) -> [StyledLine] {
    guard !review.stages.isEmpty else { return [StyledLine(ReviewPhrase.noStages[language], Style(.quiet))] }
    let strip = ReviewStrip(review, width: size.width, language)
    guard let mean = review.curve.mean, let peakEnd = review.curve.peakEndScore else {
      return strip.balance
        + StyledLine.wrapped(ReviewPhrase.noRatings[language], width: size.width, limit: 2, Style(.quiet))
    }
    let extremes = [
      (ReviewPhrase.peak, review.peak), (ReviewPhrase.lowest, review.lowest), (ReviewPhrase.end, review.end),
    ]
    var figures = extremes.compactMap { label, extreme in
      extreme.map { extreme in
        var line = StyledLine(label[language] + " ", Style(.quiet))
        line.add(
          CurveScale.sign(extreme.score), Style(CurveScale.role(extreme.score), .bold))
        line.add(" " + ReviewLines.named(extreme.place.name, language))
        return line
      }
    }
    for (label, value) in [(ReviewPhrase.mean, mean), (ReviewPhrase.peakEndName, peakEnd)] {
      var line = StyledLine(label[language] + " ", Style(.quiet))
      line.add(CurveScale.figure(value, language))
      figures.append(line)
    }
    return strip.balance + strip.curve(rows: rows) + ReviewLines.packed(figures, width: size.width)
  }

  private func worst(_ detail: Detail) -> [StyledLine] {
    var lines = [StyledLine(ReviewPhrase.worst[language], Style(.negativeText, .bold))]
    if review.worst.isEmpty { lines.append(StyledLine(ReviewPhrase.noBadMoments[language], Style(.quiet))) }
    for moment in review.worst {
      let sign = ReviewLines.sign(moment.rating)
      var line = StyledLine(sign.text, sign.style)
      line.add(" " + ReviewLines.named(moment.place.name, language), Style(.plain, .bold))
      line.add(" (\(ReviewLines.named(moment.place.stageName, language)))", Style(.quiet))
      if moment.isAssumption { line.add(" ~", Style(.warning)) }
      if let personas = ReviewLines.onlyFor(moment, language) { line.add(" " + personas) }
      let reason = reason(of: moment)
      if detail.itemLines == 1 {
        line.add(": " + reason.text, reason.style)
        lines.append(line)
      } else {
        lines += [line, StyledLine(reason.text, reason.style).indented(by: 5)]
      }
    }
    return lines
  }

  private func reason(of moment: ReviewedMoment) -> (text: String, style: Style) {
    switch moment.reason {
    case .painPoint(let ranked)?:
      let text = ranked.painPoint.text
      return (text.isEmpty ? PriorityPhrase.noText[language] : text, Style(.plain))
    case .expectation(let text)?:
      return (ReviewPhrase.expected[language].lowercased() + ": " + text, Style(.plain))
    case nil: return (ReviewPhrase.noPainPoint[language], Style(.quiet))
    }
  }

  private func steps(_ detail: Detail) -> [StyledLine] {
    var lines = [StyledLine(ReviewPhrase.firstSteps[language], Style(.heading, .bold))]
    if review.firstSteps.isEmpty {
      lines.append(StyledLine(ReviewPhrase.noFirstSteps[language], Style(.quiet)))
    }
    for (index, step) in review.firstSteps.enumerated() {
      let lead = StyledLine("  \(index + 1)  ", Style(.accent, .bold))
      switch step {
      case .opportunity(let placed):
        let all = ReviewLines.opportunity(
          placed, lead: lead, isPlaced: true, textLines: 1, today: review.today, width: size.width, language)
        lines += all.prefix(detail.itemLines)
      case .painPoint(let ranked):
        let text = ranked.painPoint.text.isEmpty ? PriorityPhrase.noText[language] : ranked.painPoint.text
        lines += ReviewLines.text(
          ReviewPhrase.findOpportunity(for: text)[language]
            + " (\(ReviewLines.named(ranked.place.name, language)))", lead: lead, limit: detail.itemLines,
          width: size.width, Style(.plain))
      }
    }
    return lines
  }

  /// The number of bad moments, opportunities and pain points without one.
  private var totals: [StyledLine] {
    let progress = review.progress
    let some = review.onlyForSomeCount
    var parts = [ReviewPhrase.badMoments(review.moments.count - some)]
    if some > 0 { parts.append(ReviewPhrase.moreForSome(some)) }
    if progress.all > 0 {
      parts.append(PriorityPhrase.opportunities(progress))
      if progress.overdue > 0 { parts.append(PriorityPhrase.overdue(progress.overdue)) }
    } else {
      parts.append(PriorityPhrase.noOpportunities)
    }
    let unanswered = review.ranking.unanswered.count
    if unanswered > 0 { parts.append(PriorityPhrase.unanswered(unanswered)) }
    return ReviewLines.packed(parts.map { StyledLine($0[language], Style(.quiet)) }, width: size.width)
  }
}
