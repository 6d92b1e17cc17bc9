extension Rule {
  /// Finds a map without an objective.
  static let noObjective = Rule(
    "no-objective", .warning,
    title: ("A map without an objective", "Un mapa sin objetivo"),
    why: (
      "Without a goal there is no reason to change one thing before another",
      "Sin un objetivo no hay motivo para cambiar una cosa antes que otra"
    ),
    mending: (
      "Add an objective: what should be reached, by which metric and when",
      "Añada un objetivo: qué se quiere conseguir, con qué métrica y para cuándo"
    ),
    mend: .add,
    sentence: { _ in LocalizedText("The map has no objective", "El mapa no tiene ningún objetivo") },
    check: .map { map, found in
      guard map.map.objectives.isEmpty else { return }
      found.report(at: RelativePlace(), JourneyMap.fields.objectives.description, subject: "")
    })
}
