extension Rule {
  /// Finds a persona without needs.
  static let personaWithoutNeeds = Rule(
    "persona-without-needs", .hint,
    title: ("A persona without needs", "Una persona sin necesidades"),
    why: (
      "What a customer needs decides what is good and what is bad",
      "Lo que el cliente necesita decide qué está bien y qué está mal"
    ),
    mending: ("Enter what the persona cannot do without", "Escriba lo que no puede faltarle a la persona"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "Persona \($0.name.english) has no needs",
        "La persona \($0.name.spanish) no tiene necesidades")
    },
    check: .map { map, found in
      for (index, persona) in map.map.personas.enumerated() where persona.needs.isEmpty {
        let place = RelativePlace(rest: [.key(JourneyMap.fields.personas.key), .index(index)])
        found.report(at: place, Persona.fields.needs.description, subject: persona.name)
      }
    })
}
