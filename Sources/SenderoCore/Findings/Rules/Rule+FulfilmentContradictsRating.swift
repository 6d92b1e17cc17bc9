extension Rule {
  /// Finds a negative rating with a fulfilled expectation, and a positive one with an unmet expectation.
  static let fulfilmentContradictsRating = Rule(
    "fulfilment-contradicts-rating", .warning,
    title: ("A fulfilment that contradicts the rating", "Un cumplimiento que contradice la valoración"),
    why: (
      "One of the two is wrong: who gets what they expect is rarely unhappy, and who does not is rarely happy",
      "Uno de los dos está mal: quien recibe lo que espera rara vez queda descontento, y al revés"
    ),
    mending: ("Correct the fulfilment or the rating", "Corrija el cumplimiento o la valoración"),
    mend: .fill,
    sentence: { finding in
      LocalizedText(
        "\(finding.name.english) is rated \(finding.number < 40 ? "positive" : "negative"), but \(finding.number) % of the expectation are met",
        "\(finding.name.spanish) tiene una valoración \(finding.number < 40 ? "positiva" : "negativa"), pero la expectativa se cumple en un \(finding.number) %"
      )
    },
    check: .touchpoint { touchpoint, found in
      guard let met = touchpoint.fulfilment, let score = touchpoint.score else { return }
      guard met < 40 ? score > 0 : met > 80 && score < 0 else { return }
      found.report(touchpoint, Touchpoint.fields.fulfilment.description, .number(Int(met)))
    })
}
