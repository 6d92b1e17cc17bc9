extension Rule {
  /// Finds a rating that the newest measurement of a metric contradicts; see `MeasurementVerdict`.
  static let measurementContradictsRating = Rule(
    "measurement-contradicts-rating", .warning,
    title: ("A measurement that contradicts the rating", "Una medición que contradice la valoración"),
    why: (
      "A rating that the team's own figures contradict cannot be trusted",
      "No se puede confiar en una valoración que las propias cifras contradicen"
    ),
    mending: (
      "Correct the rating, or find out why the figure is different",
      "Corrija la valoración o averigüe por qué la cifra es otra"
    ),
    mend: .fill,
    sentence: { finding in
      LocalizedText(
        "\(finding.name.english) is rated otherwise than \(finding.text) says",
        "\(finding.name.spanish) tiene una valoración distinta de lo que dice \(finding.text)")
    },
    check: .touchpoint { touchpoint, found in
      for verdict in touchpoint.verdicts {
        let score = verdict.persona.isEmpty ? touchpoint.score : touchpoint.score(for: verdict.persona)
        guard let score, verdict.isGood ? score < 0 : score > 0 else { continue }
        found.report(touchpoint, Touchpoint.fields.experience.description, .text(verdict.text))
      }
    })
}
