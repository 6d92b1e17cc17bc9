import SenderoCanvas
import SenderoCore

/// Writes a review in words, line by line.
struct ReviewWriter {
  private let review: MapReview
  private let language: Language
  private let fieldText: FieldText
  private var output = IndentedText()

  init(_ review: MapReview, _ language: Language) {
    self.review = review
    self.language = language
    let names = Dictionary(review.personas.map { ($0.id, $0.name) }) { first, _ in first }
    fieldText = FieldText(language, showsUnits: true) { id, _ in
      names[id] ?? ItemPhrase.nothing(withID: id)[language]
    }
  }

  /// The text so far.
  var text: String { output.text }

  // MARK: The first screen

  /// Writes what a reader has to know first.
  mutating func writeFirstScreen() {
    let title = review.title.isEmpty ? BoardPhrase.untitled[language] : review.title
    let whose = [review.state?.label[language], review.persona].compactMap { $0 }
    output.line(0, ([title] + whose).joined(separator: " · "))
    let owner = review.owner
    output.line(
      0,
      JourneyMap.fields.owner.description.label[language] + ": "
        + (owner.isEmpty ? ReviewPhrase.noOwner[language] : owner))
    output.line(
      0,
      JourneyMap.fields.review.description.label[language] + ": "
        + ReviewPhrase.last(review.date)[language] + "; " + ReviewPhrase.next(review.date)[language])
    writeBalance()
    writeCurve()
    output.line(0, ReviewPhrase.evidence[language] + ": " + ReviewPhrase.evidenced(review)[language])
    writeWorst()
    writeFirstSteps()
    writeProgress()
  }

  private mutating func writeBalance() {
    guard !review.stages.isEmpty else { return output.line(0, ReviewPhrase.noStages[language]) }
    output.line(0, OutlinePhrase.counted(review.counts)[language])
    output.blankLine()
    output.line(0, ReviewPhrase.balance[language] + ":")
    for (index, stage) in review.stages.enumerated() {
      let phase = stage.phase.map { " (" + OutlinePhrase.phase($0)[language] + ")" } ?? ""
      output.line(
        1, "\(index + 1). \(named(stage.name))\(phase): \(OutlinePhrase.counted(stage.counts)[language])")
    }
    output.blankLine()
  }

  private mutating func writeCurve() {
    guard let mean = review.curve.mean, let peakEnd = review.curve.peakEndScore else {
      if !review.stages.isEmpty { output.line(0, ReviewPhrase.noRatings[language]) }
      return
    }
    output.line(0, ReviewPhrase.curve[language] + ":")
    let extremes = [
      (ReviewPhrase.peak, review.peak), (ReviewPhrase.lowest, review.lowest), (ReviewPhrase.end, review.end),
    ]
    for (label, extreme) in extremes {
      guard let extreme else { continue }
      output.line(
        1, "\(label[language]): \(named(extreme.place)) \(CurveScale.sign(extreme.score))")
    }
    output.line(1, "\(ReviewPhrase.mean[language]) \(CurveScale.figure(mean, language))")
    output.line(1, "\(ReviewPhrase.peakEnd[language]) \(CurveScale.figure(peakEnd, language))")
  }

  private mutating func writeWorst() {
    output.blankLine()
    output.line(0, ReviewPhrase.worst[language] + ":")
    if review.worst.isEmpty { output.line(1, ReviewPhrase.noBadMoments[language]) }
    for (index, moment) in review.worst.enumerated() {
      output.write(
        "\(index + 1). \(named(moment.place)) \(moment.rating.symbol)\(onlyFor(moment).map { " \($0)" } ?? "")",
        reason(of: moment), 1)
    }
  }

  /// For whom a moment is bad; `nil` if it is bad for everybody.
  private func onlyFor(_ moment: ReviewedMoment) -> String? {
    let names = moment.onlyFor.map { named($0.name) }
    return names.isEmpty ? nil : ReviewPhrase.onlyFor(names)[language]
  }

  private func reason(of moment: ReviewedMoment) -> String {
    switch moment.reason {
    case .painPoint(let ranked)?: text(of: ranked)
    case .expectation(let expectation)?:
      ReviewPhrase.expected[language].lowercased() + ": " + expectation
    case nil: ReviewPhrase.noPainPoint[language]
    }
  }

  private mutating func writeFirstSteps() {
    output.blankLine()
    output.line(0, ReviewPhrase.firstSteps[language] + ":")
    if review.firstSteps.isEmpty { output.line(1, ReviewPhrase.noFirstSteps[language]) }
    for (index, step) in review.firstSteps.enumerated() {
      switch step {
      case .opportunity(let placed): write(placed, 1, mark: "\(index + 1).", isPlaced: true)
      case .painPoint(let ranked):
        let place = "(\(named(ranked.place.name)), \(named(ranked.place.stageName)))"
        output.line(
          1, "\(index + 1). \(ReviewPhrase.findOpportunity(for: text(of: ranked))[language]) \(place)")
      }
    }
  }

  private mutating func writeProgress() {
    let progress = review.progress
    var parts: [LocalizedText] = []
    if progress.all + progress[.dropped] > 0 {
      parts = [PriorityPhrase.done(progress), PriorityPhrase.open(progress.open)]
      if progress.overdue > 0 { parts.append(PriorityPhrase.overdue(progress.overdue)) }
      if progress[.dropped] > 0 { parts.append(PriorityPhrase.count(progress[.dropped], .dropped)) }
    } else {
      parts = [PriorityPhrase.noOpportunities]
    }
    let unanswered = review.ranking.unanswered.count
    let gap = unanswered == 0 ? "" : "; " + PriorityPhrase.unanswered(unanswered)[language]
    output.blankLine()
    output.line(
      0,
      Touchpoint.fields.opportunities.description.label[language] + ": "
        + parts.map { $0[language] }.joined(separator: ", ") + gap)
  }

  // MARK: The moments

  /// Writes the bad moments one after another, the worst first.
  mutating func writeMoments() {
    guard !review.moments.isEmpty else { return }
    output.blankLine()
    output.line(0, ReviewPhrase.moments[language] + ":")
    for (index, moment) in review.moments.enumerated() {
      output.blankLine()
      write(moment, ReviewPhrase.position(index + 1, of: review.moments.count)[language])
    }
  }

  private mutating func write(_ moment: ReviewedMoment, _ position: String) {
    let touchpoint = moment.touchpoint
    var parts = [moment.rating.label[language]]
    if moment.isAssumption { parts[0] += " (" + OutlinePhrase.assumption[language] + ")" }
    if let personas = onlyFor(moment) { parts.append(personas) }
    if touchpoint.momentOfTruth {
      parts.append(Touchpoint.fields.momentOfTruth.description.label[language].lowercased())
    }
    let channel = touchpoint.channel.isEmpty ? "" : " · " + touchpoint.channel
    output.line(0, "\(position) · \(named(moment.place))\(channel): \(parts.joined(separator: ", "))")
    let expectation = touchpoint.expectation
    if expectation.isEmpty {
      output.line(1, ReviewPhrase.noExpectation[language])
    } else {
      output.write(ReviewPhrase.expected[language], expectation, 1)
    }
    if let percent = moment.fulfilment {
      output.line(
        1,
        "\(ReviewPhrase.got[language]): "
          + ReviewPhrase.met(FieldText.figure(percent, language))[language])
    }
    writePainPoints(of: moment)
    writeEvidence(of: moment)
    writeOpportunities(of: moment)
    writeFeelings(at: touchpoint)
  }

  private mutating func writePainPoints(of moment: ReviewedMoment) {
    guard !moment.painPoints.isEmpty else { return output.line(1, ReviewPhrase.noPainPoint[language]) }
    output.line(1, Touchpoint.fields.painPoints.description.label[language] + ":")
    for ranked in moment.painPoints {
      output.write("-", text(of: ranked), 2, separator: " ")
      let assumed = ranked.score.isAssumption ? " · " + ReviewPhrase.noEvidence[language] : ""
      output.line(3, PriorityPhrase.formula(ranked.score)[language] + assumed)
    }
  }

  private mutating func writeEvidence(of moment: ReviewedMoment) {
    let evidence = moment.touchpoint.evidence
    let label = ReviewPhrase.evidence[language]
    guard !evidence.isEmpty else {
      let reason = moment.isAssumption ? ReviewPhrase.noEvidence : ReviewPhrase.onlyStatus
      return output.line(1, label + ": " + reason[language])
    }
    output.line(1, label + ":")
    for piece in evidence {
      output.line(2, "- " + fieldText.summary(of: piece.object, Evidence.kind).joined(separator: " · "))
    }
  }

  private mutating func writeOpportunities(of moment: ReviewedMoment) {
    guard !moment.opportunities.isEmpty else { return output.line(1, ReviewPhrase.noOpportunity[language]) }
    output.line(1, Touchpoint.fields.opportunities.description.label[language] + ":")
    for placed in moment.opportunities { write(placed, 2, mark: "-", isPlaced: placed.place != moment.place) }
  }

  private mutating func writeFeelings(at touchpoint: Touchpoint) {
    let feelings = touchpoint.feelings(of: review.personas)
    guard !feelings.isEmpty else { return }
    output.line(1, JourneyMap.fields.personas.description.label[language] + ":")
    for feeling in feelings {
      var rating = feeling.rating?.label[language] ?? OutlinePhrase.unrated[language]
      if feeling.rating != nil, !feeling.isOwn { rating += " (" + ReviewPhrase.asEverybody[language] + ")" }
      let more = [feeling.emotion, feeling.thought].filter { !$0.isEmpty }
      output.write("- " + named(feeling.name), ([rating] + more).joined(separator: " · "), 2)
    }
  }

  // MARK: Parts

  private mutating func write(_ placed: PlacedOpportunity, _ level: Int, mark: String, isPlaced: Bool) {
    let text = placed.opportunity.text
    let place = isPlaced ? " (\(named(placed.place.name)), \(named(placed.place.stageName)))" : ""
    output.write(
      mark, (text.isEmpty ? PriorityPhrase.noText[language] : text) + place, level, separator: " ")
    var facts = PriorityPhrase.facts(placed, today: review.today)
    if let figures = PriorityPhrase.figures(placed) { facts.append(figures) }
    output.line(level + 1, facts.map { $0[language] }.joined(separator: ", "))
  }

  private func text(of ranked: RankedPainPoint) -> String {
    ranked.painPoint.text.isEmpty ? PriorityPhrase.noText[language] : ranked.painPoint.text
  }

  /// A touchpoint with its stage in brackets.
  private func named(_ place: TouchpointPlace) -> String {
    "\(named(place.name)) (\(named(place.stageName)))"
  }

  private func named(_ name: String) -> String { name.isEmpty ? BoardPhrase.unnamed[language] : name }
}
