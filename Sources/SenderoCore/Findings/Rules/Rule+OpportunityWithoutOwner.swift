extension Rule {
  /// Finds an open opportunity without an owner.
  static let opportunityWithoutOwner = Rule(
    "opportunity-without-owner", .warning,
    title: ("An opportunity without an owner", "Una oportunidad sin responsable"),
    why: ("What nobody is responsible for is not done", "Lo que no es de nadie no se hace"),
    mending: ("Enter who is responsible for it", "Indique quién se encarga"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "Opportunity \($0.name.english) has no owner",
        "La oportunidad \($0.name.spanish) no tiene responsable")
    },
    check: .touchpoint { touchpoint, found in
      for (index, opportunity) in touchpoint.openOpportunities where opportunity.owner.isBlank {
        found.report(
          Touchpoint.fields.opportunities.description, index,
          Opportunity.fields.owner.description, subject: opportunity.text)
      }
    })
}
