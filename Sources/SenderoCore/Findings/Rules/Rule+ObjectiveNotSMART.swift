extension Rule {
  /// Finds an objective that is not SMART; see ``Objective/gaps(in:)`` for the criteria.
  static let objectiveNotSMART = Rule(
    "objective-not-smart", .hint,
    title: ("An objective that is not SMART", "Un objetivo que no es SMART"),
    why: (
      "Only a specific, measurable, achievable, relevant and time-bound objective shows whether it was reached",
      "Solo un objetivo específico, medible, alcanzable, relevante y con plazo permite saber si se ha conseguido"
    ),
    mending: ("Complete the objective", "Complete el objetivo"),
    mend: .fill,
    sentence: { finding in
      LocalizedText(
        "Objective \(finding.name.english) lacks \(finding.gaps.map(\.english).joined(separator: ", "))",
        "Al objetivo \(finding.name.spanish) \(Objective.missing(finding.gaps))")
    },
    check: .map(reading: [.metrics]) { map, found in
      for (index, objective) in map.map.objectives.enumerated() {
        var seen: Set<LocalizedText> = []
        let gaps = objective.gaps(mentions: map.mentions).map(\.lacks).filter { seen.insert($0).inserted }
        guard !gaps.isEmpty else { continue }
        let place = RelativePlace(rest: [.key(JourneyMap.fields.objectives.key), .index(index)])
        found.report(at: place, objective.firstEmpty, subject: objective.statement, .gaps(gaps))
      }
    })
}

extension Objective {
  /// The first empty field among those that make it SMART.
  fileprivate var firstEmpty: FieldDescription? {
    let fields = Self.fields
    let wanted = [
      fields.metric.description, fields.baseline.description, fields.target.description,
      fields.direction.description, fields.deadline.description,
    ]
    return wanted.first { object[$0.key] == nil }
  }
}
