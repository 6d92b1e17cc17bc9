extension Rule {
  /// Finds touchpoints of one stage with the same name.
  static let repeatedName = Rule(
    "repeated-name", .warning,
    title: (
      "Two touchpoints of one stage with the same name",
      "Dos puntos de contacto de una etapa con el mismo nombre"
    ),
    why: (
      "Nobody can tell in a conversation or a list which of the two is meant",
      "En una conversación o una lista nadie sabe a cuál de los dos se refiere"
    ),
    mending: ("Rename one of them, or delete it", "Cambie el nombre de uno o bórrelo"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "The stage has another touchpoint named \($0.name.english)",
        "La etapa tiene otro punto de contacto llamado \($0.name.spanish)")
    },
    check: .stage { stage, found in
      var seen: Set<String> = []
      for touchpoint in stage.touchpoints where !touchpoint.name.isEmpty {
        guard !seen.insert(touchpoint.name.metricName).inserted else { continue }
        found.report(
          at: RelativePlace(touchpoint: touchpoint.index), Touchpoint.fields.name.description,
          subject: touchpoint.name)
      }
    })
}
