extension Rule {
  /// Finds touchpoints named for departments or internal systems of the company.
  static let companyView = Rule(
    "company-view", .hint,
    title: ("A touchpoint named from the company's side", "Un punto de contacto con nombre de la empresa"),
    why: (
      "Customers do not meet departments and systems; a map of these shows the company, not the journey",
      "Los clientes no tratan con departamentos ni sistemas; un mapa así muestra la empresa y no el recorrido"
    ),
    mending: (
      "Name it for what the customer does, and describe the department or system as backstage",
      "Nómbrelo por lo que hace el cliente y describa el departamento o sistema entre bastidores"
    ),
    mend: .fill,
    sentence: {
      LocalizedText(
        "\($0.name.english) names a part of the company: \($0.text)",
        "\($0.name.spanish) nombra una parte de la empresa: \($0.text)")
    },
    check: .touchpoint { touchpoint, found in
      guard let word = CompanyWords.first(in: touchpoint.name) else { return }
      found.report(touchpoint, Touchpoint.fields.name.description, .text(word))
    })
}
