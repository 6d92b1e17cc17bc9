extension Rule {
  /// Finds a negative rating, common or of a persona, without a pain point.
  static let negativeWithoutPainPoint = Rule(
    "negative-without-pain-point", .warning,
    title: ("A negative rating without a pain point", "Una valoración negativa sin punto de dolor"),
    why: (
      "The colour says that it hurts, not why; nobody can mend what nobody has described",
      "El color dice que duele, no por qué; nadie puede arreglar lo que nadie ha descrito"
    ),
    mending: (
      "Add a pain point: the problem in the customer's words",
      "Añada un punto de dolor: el problema en palabras del cliente"
    ),
    mend: .add,
    sentence: {
      LocalizedText(
        "\($0.name.english) is rated negative and has no pain point",
        "\($0.name.spanish) tiene una valoración negativa y ningún punto de dolor")
    },
    check: .touchpoint { touchpoint, found in
      guard let worst = touchpoint.worst, worst < 0, touchpoint.painPoints.isEmpty else { return }
      found.report(touchpoint, Touchpoint.fields.painPoints.description)
    })
}
