import SenderoCanvas
import SenderoCore

/// What a reader has to know first: the balance, the worst moments and the first steps.
struct HTMLSummary {
  let content: HTMLContent
  private var review: MapReview { content.review }
  private var language: Language { content.language }

  /// Writes the section.
  func write(to markup: inout Markup) {
    markup.tags("<div class=\"card wide\">")
    let counts = content.model.counts
    HTMLBalance.write(counts, language, to: &markup)
    markup.element("p class=\"balance-words\"", OutlinePhrase.counted(counts)[language])
    markup.element("p class=\"quiet\"", ReviewPhrase.evidenced(review)[language])
    markup.tags("</div>\n")
    guard !content.map.stages.isEmpty else { return }
    markup.tags("<div class=\"cards two\">\n")
    writeWorst(to: &markup)
    writeFirstSteps(to: &markup)
    markup.tags("</div>\n")
  }

  private func writeWorst(to markup: inout Markup) {
    markup.tags("<div class=\"card\">")
    markup.element("h3", ReviewPhrase.worst[language])
    if review.worst.isEmpty {
      markup.element("p class=\"quiet\"", HTMLPhrase.sentence(noBadMoments)[language])
    }
    markup.tags("<ol class=\"moments\">")
    for moment in review.worst {
      markup.tags("<li>")
      HTMLSign.write(RatingMark(moment.rating), language, to: &markup)
      markup.tags("<div>")
      write(moment.place, to: &markup)
      let reason = reason(of: moment)
      if !reason.isEmpty { markup.element("p", reason) }
      let names = moment.onlyFor.map { content.named($0.name) }
      if !names.isEmpty { markup.element("p class=\"quiet\"", ReviewPhrase.onlyFor(names)[language]) }
      markup.tags("</div></li>\n")
    }
    markup.tags("</ol></div>\n")
  }

  private var noBadMoments: LocalizedText {
    review.curve.ratedCount == 0 ? ReviewPhrase.noRatings : ReviewPhrase.noBadMoments
  }

  private func reason(of moment: ReviewedMoment) -> String {
    switch moment.reason {
    case .painPoint(let ranked)?: ranked.painPoint.text
    case .expectation(let expectation)?: "\(ReviewPhrase.expected[language]): \(expectation)"
    case nil: ""
    }
  }

  private func writeFirstSteps(to markup: inout Markup) {
    markup.tags("<div class=\"card\">")
    markup.element("h3", ReviewPhrase.firstSteps[language])
    if review.firstSteps.isEmpty {
      markup.element("p class=\"quiet\"", HTMLPhrase.sentence(ReviewPhrase.noFirstSteps)[language])
    }
    markup.tags("<ol class=\"steps\">")
    for step in review.firstSteps {
      markup.tags("<li><div>")
      switch step {
      case .opportunity(let placed):
        let opportunity = placed.opportunity
        markup.element(
          "strong", opportunity.text.isEmpty ? PriorityPhrase.noText[language] : opportunity.text)
        if !opportunity.solution.isEmpty { markup.element("p", opportunity.solution) }
        markup.tags("<p class=\"quiet\">")
        write(placed.place, to: &markup)
        let facts = PriorityPhrase.facts(placed, today: nil, withTicket: false)
        markup.text(" · " + facts.map { $0[language] }.joined(separator: " · "))
        markup.tags("</p>")
      case .painPoint(let ranked):
        markup.element("strong", ReviewPhrase.findOpportunity(for: ranked.painPoint.text)[language])
        markup.tags("<p class=\"quiet\">")
        write(ranked.place, to: &markup)
        markup.tags("</p>")
      }
      markup.tags("</div></li>\n")
    }
    markup.tags("</ol></div>\n")
  }

  private func write(_ place: TouchpointPlace, to markup: inout Markup) {
    HTMLPlace.write(place, content, to: &markup)
  }
}
