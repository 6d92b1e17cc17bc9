extension Rule {
  /// Finds a map without an owner.
  static let noOwner = Rule(
    "no-owner", .warning,
    title: ("A map without an owner", "Un mapa sin responsable"),
    why: (
      "A map that nobody is responsible for goes out of date, and nobody notices",
      "Un mapa del que nadie se ocupa deja de ser cierto sin que nadie lo note"
    ),
    mending: ("Enter who keeps the map up to date", "Indique quién mantiene el mapa"),
    mend: .fill,
    sentence: { _ in LocalizedText("The map has no owner", "El mapa no tiene responsable") },
    check: .map { map, found in
      guard map.map.owner.isBlank else { return }
      found.report(at: RelativePlace(), JourneyMap.fields.owner.description, subject: "")
    })
}
