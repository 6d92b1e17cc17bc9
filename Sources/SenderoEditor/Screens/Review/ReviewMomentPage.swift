import SenderoCanvas
import SenderoCore

/// A page of a review: one bad moment, with what was expected and met, its pain points, the evidence, the
/// opportunities and what each persona feels.
struct ReviewMomentPage {
  /// The width from which there are two columns.
  private static let wide = 100
  private static let gap = 4

  private let moment: ReviewedMoment
  private let review: MapReview
  private let size: Size
  private let language: Language

  init(_ moment: ReviewedMoment, _ review: MapReview, size: Size, _ language: Language) {
    self.moment = moment
    self.review = review
    self.size = size
    self.language = language
  }

  /// The lines of the page.
  var lines: [StyledLine] {
    guard size.width >= Self.wide else {
      return heading + [StyledLine()] + customer(size.width) + [StyledLine()] + team(size.width)
    }
    let width = (size.width - Self.gap) / 2
    let (left, right) = (customer(width), team(width))
    let body = (0..<max(left.count, right.count)).map { row in
      var line = (row < left.count ? left[row] : StyledLine()).padded(to: width + Self.gap)
      if row < right.count { line.parts += right[row].parts }
      return line
    }
    return heading + [StyledLine()] + body
  }

  // MARK: The heading

  private var heading: [StyledLine] {
    let touchpoint = moment.touchpoint
    let sign = ReviewLines.sign(moment.rating)
    var name = StyledLine(sign.text, sign.style)
    name.add(" " + ReviewLines.named(moment.place.name, language), Style(.accent, .bold))
    var facts = [StyledLine(ReviewLines.named(moment.place.stageName, language), Style(.quiet))]
    if !touchpoint.channel.isEmpty { facts.append(StyledLine(touchpoint.channel, Style(.quiet))) }
    if let personas = ReviewLines.onlyFor(moment, language) { facts.append(StyledLine(personas)) }
    if touchpoint.momentOfTruth {
      facts.append(
        StyledLine("★ " + Touchpoint.fields.momentOfTruth.description.label[language].lowercased()))
    }
    if moment.isAssumption {
      facts.append(StyledLine("~ " + ReviewPhrase.assumedRating[language], Style(.warning)))
    }
    return [name] + ReviewLines.packed(facts, width: max(1, size.width - 5)).map { $0.indented(by: 5) }
      + StyledLine.wrapped(touchpoint.description, width: max(1, size.width - 5), limit: 3, Style(.plain))
      .map { $0.indented(by: 5) }
  }

  // MARK: The customer's side

  private func customer(_ width: Int) -> [StyledLine] {
    expectation(width) + [StyledLine()] + painPoints(width) + [StyledLine()] + evidence(width)
  }

  private func expectation(_ width: Int) -> [StyledLine] {
    let expectation = moment.touchpoint.expectation
    var lines = [heading(ReviewPhrase.expected)]
    lines += body(
      expectation.isEmpty ? ReviewPhrase.noExpectation[language] : expectation, width,
      Style(expectation.isEmpty ? .quiet : .plain))
    guard let percent = moment.fulfilment else { return lines }
    let cells = 20
    let full = Int((percent / 100 * Double(cells)).rounded())
    var line = StyledLine("  " + ReviewPhrase.got[language] + " ", Style(.quiet))
    line.add(String(repeating: "█", count: full), Style(percent < 50 ? .negativeText : .neutralText))
    line.add(String(repeating: "░", count: cells - full), Style(.quiet))
    line.add(" " + ReviewPhrase.met(FieldText.figure(percent, language))[language])
    lines.append(line)
    return lines
  }

  private func painPoints(_ width: Int) -> [StyledLine] {
    var lines = [heading(Touchpoint.fields.painPoints.description.label)]
    if moment.painPoints.isEmpty { lines += body(ReviewPhrase.noPainPoint[language], width, Style(.quiet)) }
    for ranked in moment.painPoints {
      let pain = ranked.painPoint
      lines += ReviewLines.text(
        pain.text.isEmpty ? PriorityPhrase.noText[language] : pain.text, lead: StyledLine("  • "), limit: 4,
        width: width, Style(.plain, .bold))
      var facts = [StyledLine(PriorityPhrase.formula(ranked.score, isWhole: false)[language], Style(.quiet))]
      if ranked.score.isAssumption {
        facts.append(StyledLine("~ " + ReviewPhrase.noEvidence[language], Style(.warning)))
      }
      if ranked.answer == .none {
        facts.append(StyledLine(ReviewPhrase.noOpportunity[language], Style(.warning)))
      }
      lines += ReviewLines.packed(facts, width: max(1, width - 4)).map { $0.indented(by: 4) }
      for (field, text) in [
        (PainPoint.fields.rootCause, pain.rootCause), (PainPoint.fields.workaround, pain.workaround),
      ] where !text.isEmpty {
        lines += ReviewLines.text(
          text, lead: StyledLine("    \(field.description.label[language]): ", Style(.quiet)), limit: 3,
          width: width, Style(.plain))
      }
    }
    return lines
  }

  private func evidence(_ width: Int) -> [StyledLine] {
    let evidence = moment.touchpoint.evidence
    var lines = [heading(ReviewPhrase.evidence)]
    if evidence.isEmpty {
      let isAssumed = moment.isAssumption
      lines += body(
        (isAssumed ? ReviewPhrase.noEvidence : ReviewPhrase.onlyStatus)[language], width,
        Style(isAssumed ? .warning : .quiet))
    }
    let names = Dictionary(review.personas.map { ($0.id, $0.name) }) { first, _ in first }
    let text = FieldText(language, showsUnits: true) { id, _ in names[id] ?? id }
    for piece in evidence {
      lines += ReviewLines.text(
        text.summary(of: piece.object, Evidence.kind).joined(separator: " · "), lead: StyledLine("  • "),
        limit: 4, width: width, Style(.plain))
    }
    return lines
  }

  // MARK: The team's side

  private func team(_ width: Int) -> [StyledLine] {
    let feelings = moment.touchpoint.feelings(of: review.personas)
    return opportunities(width) + (feelings.isEmpty ? [] : [StyledLine()] + personas(feelings, width))
  }

  private func opportunities(_ width: Int) -> [StyledLine] {
    var lines = [heading(Touchpoint.fields.opportunities.description.label)]
    if moment.opportunities.isEmpty {
      lines += body(ReviewPhrase.noOpportunity[language], width, Style(.warning))
    }
    for placed in moment.opportunities {
      lines += ReviewLines.opportunity(
        placed, lead: StyledLine("  • "), isPlaced: placed.place != moment.place, textLines: 4,
        today: review.today, width: width, language)
      let solution = placed.opportunity.solution
      lines += StyledLine.wrapped(solution, width: max(1, width - 4), limit: 3, Style(.plain))
        .map { $0.indented(by: 4) }
    }
    return lines
  }

  private func personas(_ feelings: [PersonaFeeling], _ width: Int) -> [StyledLine] {
    var lines = [heading(JourneyMap.fields.personas.description.label)]
    for feeling in feelings {
      var line = StyledLine("  ")
      if let rating = feeling.rating {
        let sign = ReviewLines.sign(rating)
        line.add(sign.text, sign.style)
      } else {
        line.add("  ? ", Style(.quiet))
      }
      line.add(" " + ReviewLines.named(feeling.name, language), Style(.plain, .bold))
      if feeling.rating != nil, !feeling.isOwn {
        line.add(" " + ReviewPhrase.asEverybody[language], Style(.quiet))
      }
      lines.append(line)
      for text in [feeling.emotion, feeling.thought] where !text.isEmpty {
        lines += StyledLine.wrapped(text, width: max(1, width - 7), limit: 3, Style(.plain))
          .map { $0.indented(by: 7) }
      }
    }
    return lines
  }

  // MARK: Parts

  private func heading(_ text: LocalizedText) -> StyledLine {
    StyledLine(text[language], Style(.heading, .bold))
  }

  private func body(_ text: String, _ width: Int, _ style: Style) -> [StyledLine] {
    StyledLine.wrapped(text, width: max(1, width - 2), limit: 4, style).map { $0.indented(by: 2) }
  }
}
