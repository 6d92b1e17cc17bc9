extension Rule {
  /// Finds a touchpoint without any rating.
  static let unratedTouchpoint = Rule(
    "unrated-touchpoint", .hint,
    title: ("A touchpoint without a rating", "Un punto de contacto sin valorar"),
    why: (
      "Without a rating the map does not show whether it is good or bad",
      "Sin valoración, el mapa no muestra si está bien o mal"
    ),
    mending: ("Rate it, for everybody or for a persona", "Valórelo, para todas las personas o para una"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "\($0.name.english) is not rated",
        "\($0.name.spanish) está sin valorar")
    },
    check: .touchpoint { touchpoint, found in
      guard !touchpoint.isRated else { return }
      found.report(touchpoint, Touchpoint.fields.experience.description)
    })
}
