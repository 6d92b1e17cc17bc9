extension Rule {
  /// Finds an open opportunity without an estimated effort.
  static let opportunityWithoutEffort = Rule(
    "opportunity-without-effort", .hint,
    title: ("An opportunity without an effort", "Una oportunidad sin esfuerzo"),
    why: (
      "Without the effort nobody can say what to do first",
      "Sin el esfuerzo no se puede decir qué hacer primero"
    ),
    mending: ("Estimate the work, 1 to 5", "Estime el trabajo, de 1 a 5"),
    mend: .fill,
    sentence: {
      LocalizedText(
        "Opportunity \($0.name.english) has no estimated effort",
        "La oportunidad \($0.name.spanish) no tiene esfuerzo estimado")
    },
    check: .touchpoint { touchpoint, found in
      for (index, opportunity) in touchpoint.openOpportunities where opportunity.effort == nil {
        found.report(
          Touchpoint.fields.opportunities.description, index,
          Opportunity.fields.effort.description, subject: opportunity.text)
      }
    })
}
