extension Rule {
  /// Finds a rating that has no evidence and was neither observed nor inferred.
  static let assumedRating = Rule(
    "assumed-rating", .hint,
    title: ("A rating without evidence", "Una valoración sin evidencia"),
    why: (
      "It is an assumption of the team, and shown as one until somebody asks customers",
      "Es una suposición del equipo, y se muestra como tal hasta que alguien pregunte a los clientes"
    ),
    mending: (
      "Add a quote or a figure, or state that it was observed",
      "Añada una cita o una cifra, o indique que se ha observado"
    ),
    mend: .add,
    sentence: {
      LocalizedText(
        "The rating of \($0.name.english) is an assumption",
        "La valoración de \($0.name.spanish) es una suposición")
    },
    check: .touchpoint { touchpoint, found in
      guard touchpoint.isRated, touchpoint.evidence.isEmpty, !touchpoint.isFounded else { return }
      found.report(touchpoint, Touchpoint.fields.evidence.description)
    })
}
