extension Rule {
  /// Finds evidence that is older than a year.
  static let oldEvidence = Rule(
    "old-evidence", .hint,
    title: ("Evidence older than a year", "Evidencia de hace más de un año"),
    why: (
      "Customers and services change; an old figure says little about today",
      "Los clientes y los servicios cambian; una cifra antigua dice poco de hoy"
    ),
    mending: (
      "Add newer evidence, or delete the old one",
      "Añada una evidencia más reciente o borre la antigua"
    ),
    sentence: {
      LocalizedText(
        "Evidence \($0.name.english) is from \(Day.text(of: $0.text, in: .english))",
        "La evidencia \($0.name.spanish) es del \(Day.text(of: $0.text, in: .spanish))")
    },
    check: .touchpoint { touchpoint, found in
      for (index, evidence) in touchpoint.evidence.enumerated() {
        let date = evidence.date
        guard FindingSurroundings.isValid(date, before: touchpoint.surroundings.yearAgo) else { continue }
        found.report(
          Touchpoint.fields.evidence.description, index, Evidence.fields.date.description,
          subject: evidence.shortName, .text(date))
      }
    })
}
