extension Rule {
  /// Finds a map whose review is overdue; see ``ReviewDate``.
  static let reviewOverdue = Rule(
    "review-overdue", .warning,
    title: ("An overdue review", "Una revisión atrasada"),
    why: (
      "Nobody has checked for a while whether the journey is still like this",
      "Hace tiempo que nadie comprueba si el recorrido sigue siendo así"
    ),
    mending: (
      "Check the map against reality, then set the day of the review",
      "Contraste el mapa con la realidad e indique el día de la revisión"
    ),
    mend: .fill,
    sentence: { finding in
      let day = finding.text
      guard !day.isEmpty else {
        return LocalizedText(
          "Reviews are planned, but the map was never reviewed",
          "Hay revisiones previstas, pero el mapa no se ha revisado nunca")
      }
      return LocalizedText(
        "The review of the map was due on \(Day.text(of: day, in: .english))",
        "La revisión del mapa tocaba el \(Day.text(of: day, in: .spanish))")
    },
    check: .map { map, found in
      let date = ReviewDate(map.map.review.content, today: map.context.today)
      guard date.isOverdue else { return }
      found.report(
        at: RelativePlace(rest: [.key(JourneyMap.fields.review.key)]), Review.fields.lastReviewed.description,
        subject: "", .text(date.due?.description ?? ""))
    })
}
