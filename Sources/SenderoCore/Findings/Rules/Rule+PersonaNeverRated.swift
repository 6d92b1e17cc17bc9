extension Rule {
  /// Finds a persona without a single rating in a rated map with several personas.
  static let personaNeverRated = Rule(
    "persona-never-rated", .hint,
    title: ("A persona nobody rated for", "Una persona sin valoraciones propias"),
    why: (
      "A persona without ratings of its own feels like everybody, and then it need not be in the map",
      "Una persona sin valoraciones propias siente lo mismo que todas y no hace falta en el mapa"
    ),
    mending: (
      "Choose the persona as the lens and rate what feels different to it",
      "Elija la persona como filtro y valore lo que siente de otra manera"
    ),
    sentence: {
      LocalizedText(
        "Nobody rated the journey for persona \($0.name.english)",
        "Nadie ha valorado el recorrido para la persona \($0.name.spanish)")
    },
    check: .map(reading: [.ratings]) { map, found in
      let personas = map.map.personas
      guard personas.count > 1, map.states(MapFact(.rating, "")) else { return }
      for (index, persona) in personas.enumerated() where !map.states(MapFact(.rated, persona.id)) {
        let place = RelativePlace(rest: [.key(JourneyMap.fields.personas.key), .index(index)])
        found.report(at: place, subject: persona.name)
      }
    })
}
