extension Rule {
  /// Finds an open opportunity whose due date is past.
  static let opportunityOverdue = Rule(
    "opportunity-overdue", .warning,
    title: ("An open opportunity whose due date is past", "Una oportunidad abierta con la fecha vencida"),
    why: (
      "A date that passed without anybody noticing makes the other dates worthless too",
      "Una fecha que pasa sin que nadie lo note quita valor a las demás"
    ),
    mending: (
      "Set the status to done or dropped, or agree on another date",
      "Márquela como hecha o descartada, o acuerde otra fecha"
    ),
    mend: .fill,
    sentence: {
      LocalizedText(
        "Opportunity \($0.name.english) was due on \(Day.text(of: $0.text, in: .english))",
        "La oportunidad \($0.name.spanish) vencía el \(Day.text(of: $0.text, in: .spanish))")
    },
    check: .touchpoint { touchpoint, found in
      for (index, opportunity) in touchpoint.openOpportunities {
        let due = opportunity.due
        guard FindingSurroundings.isValid(due, before: touchpoint.surroundings.today) else { continue }
        found.report(
          Touchpoint.fields.opportunities.description, index,
          Opportunity.fields.due.description, subject: opportunity.text, .text(due))
      }
    })
}
