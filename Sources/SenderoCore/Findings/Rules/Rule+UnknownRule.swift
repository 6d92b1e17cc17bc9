extension Rule {
  /// Finds a silenced rule that does not exist.
  static let unknownRule = Rule(
    "unknown-rule", .warning,
    title: ("A silenced rule that does not exist", "Una regla silenciada que no existe"),
    why: (
      "The name is mistyped or the rule has another name by now, so nothing is silenced",
      "El nombre está mal escrito o la regla ya se llama de otra manera, así que no silencia nada"
    ),
    mending: (
      "Correct the name of the rule, or delete the entry",
      "Corrija el nombre de la regla o borre la entrada"
    ),
    mend: .fill,
    sentence: {
      LocalizedText(
        "There is no rule \($0.name.english)",
        "No hay ninguna regla \($0.name.spanish)")
    },
    check: .map { map, found in
      for (index, silence) in map.map.silenced.enumerated() where Rules.named(silence.rule) == nil {
        let place = RelativePlace(rest: [.key(JourneyMap.fields.silenced.key), .index(index)])
        found.report(at: place, SilencedRule.fields.rule.description, subject: silence.rule)
      }
    })
}
