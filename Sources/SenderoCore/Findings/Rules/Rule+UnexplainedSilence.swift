extension Rule {
  /// Finds a silenced rule without a reason.
  static let unexplainedSilence = Rule(
    "unexplained-silence", .hint,
    title: ("A silenced rule without a reason", "Una regla silenciada sin motivo"),
    why: (
      "Nobody can check later whether the reason still holds",
      "Nadie puede comprobar más adelante si el motivo sigue en pie"
    ),
    mending: ("Enter why its findings do not matter here", "Escriba por qué sus hallazgos no importan aquí"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "Rule \($0.name.english) is silenced without a reason",
        "La regla \($0.name.spanish) se silencia sin motivo")
    },
    check: .map { map, found in
      for (index, silence) in map.map.silenced.enumerated() where silence.reason.isBlank {
        let place = RelativePlace(rest: [.key(JourneyMap.fields.silenced.key), .index(index)])
        found.report(at: place, SilencedRule.fields.reason.description, subject: silence.rule)
      }
    })
}
