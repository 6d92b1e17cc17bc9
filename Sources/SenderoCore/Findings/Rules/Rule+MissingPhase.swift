extension Rule {
  /// Finds a journey without touchpoints before or after the purchase.
  static let missingPhase = Rule(
    "missing-phase", .hint,
    title: ("Nothing before or after the purchase", "Nada antes o después de la compra"),
    why: (
      "A journey begins before the purchase and goes on after it; what is not in the map is not looked after",
      "Un recorrido empieza antes de la compra y sigue después; lo que no está en el mapa no se cuida"
    ),
    mending: (
      "Set the phase of the stages, or add a stage before or after the purchase",
      "Indique la fase de las etapas o añada una etapa antes o después de la compra"
    ),
    sentence: { finding in
      finding.text == Phase.before.rawValue
        ? LocalizedText(
          "No touchpoint is before the purchase", "Ningún punto de contacto es anterior a la compra")
        : LocalizedText(
          "No touchpoint is after the purchase", "Ningún punto de contacto es posterior a la compra")
    },
    check: .map(reading: [.phases]) { map, found in
      guard map.states(MapFact(.phase, "")) else { return }
      for phase in [Phase.before, .after] where !map.states(MapFact(.phase, phase.rawValue)) {
        found.report(at: RelativePlace(), subject: "", .text(phase.rawValue))
      }
    })
}
