extension Rule {
  /// Finds a stage without touchpoints; retired ones do not count.
  static let emptyStage = Rule(
    "empty-stage", .warning,
    title: ("A stage without touchpoints", "Una etapa sin puntos de contacto"),
    why: (
      "What happens in the stage is unknown, so nothing in it can be improved",
      "No se sabe qué ocurre en la etapa, así que no se puede mejorar nada en ella"
    ),
    mending: ("Add the touchpoints, or delete the stage", "Añada los puntos de contacto o borre la etapa"),
    mend: .add,
    sentence: {
      LocalizedText(
        "Stage \($0.name.english) has no touchpoints",
        "La etapa \($0.name.spanish) no tiene puntos de contacto")
    },
    check: .stage { stage, found in
      guard stage.touchpoints.isEmpty else { return }
      found.report(at: RelativePlace(), Stage.fields.touchpoints.description, subject: stage.name)
    })
}
