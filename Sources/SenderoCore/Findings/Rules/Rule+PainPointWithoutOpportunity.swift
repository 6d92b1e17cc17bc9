extension Rule {
  /// Finds a pain point that no opportunity addresses.
  static let painPointWithoutOpportunity = Rule(
    "pain-point-without-opportunity", .warning,
    title: ("A pain point without an opportunity", "Un punto de dolor sin oportunidad"),
    why: ("There is no way from the problem to an action", "No hay camino del problema a una acción"),
    mending: ("Add an opportunity that addresses it", "Añada una oportunidad que responda a él"),
    mend: .address,
    sentence: {
      LocalizedText(
        "No opportunity addresses the pain point \($0.name.english)",
        "Ninguna oportunidad responde al punto de dolor \($0.name.spanish)")
    },
    check: .touchpoint { touchpoint, found in
      guard !touchpoint.painPoints.isEmpty else { return }
      // An opportunity that names no pain point addresses all of its touchpoint.
      let isCovered = touchpoint.opportunities.contains { $0.status != .dropped && $0.painPoints.isEmpty }
      guard !isCovered else { return }
      for (index, point) in touchpoint.painPoints.enumerated() {
        found.report(
          Touchpoint.fields.painPoints.description, index, subject: point.text,
          unless: MapFact(.addressed, point.id))
      }
    })
}
