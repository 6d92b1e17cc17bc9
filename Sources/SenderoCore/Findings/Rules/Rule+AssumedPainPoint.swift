extension Rule {
  /// Finds a pain point that has no evidence and was neither observed nor inferred.
  static let assumedPainPoint = Rule(
    "assumed-pain-point", .hint,
    title: ("A pain point without evidence", "Un punto de dolor sin evidencia"),
    why: (
      "It is an assumption of the team: the problem may be another one",
      "Es una suposición del equipo: el problema puede ser otro"
    ),
    mending: (
      "Add evidence to the touchpoint, or state that the pain point was observed",
      "Añada una evidencia al punto de contacto o indique que el dolor se ha observado"
    ),
    mend: .fill,
    sentence: {
      LocalizedText(
        "The pain point \($0.name.english) is an assumption",
        "El punto de dolor \($0.name.spanish) es una suposición")
    },
    check: .touchpoint { touchpoint, found in
      guard touchpoint.evidence.isEmpty else { return }
      for (index, point) in touchpoint.painPoints.enumerated() where point.isAssumption(hasEvidence: false) {
        found.report(
          Touchpoint.fields.painPoints.description, index,
          PainPoint.fields.evidenceStatus.description, subject: point.text)
      }
    })
}
