import SenderoCore

/// The words of an outline, except the names of fields, which are declared with the fields.
enum OutlinePhrase {
  static let unrated = LocalizedText("not rated", "sin valorar")
  static let assumption = LocalizedText(
    "an assumption: no evidence yet", "una suposición: aún sin evidencia")
  static let worst = LocalizedText("Worst moments", "Peores momentos")
  static let firstOpportunities = LocalizedText("First opportunities", "Primeras oportunidades")
  static func nothing(_ id: String) -> LocalizedText {
    LocalizedText("(nothing has the id \(id))", "(nada tiene el id \(id))")
  }

  static func rating(_ rating: Rating) -> LocalizedText {
    let label = rating.experience.label
    guard rating.isStrong else { return label }
    return LocalizedText("strongly " + label.english, "muy " + label.spanish)
  }

  static func phase(_ phase: Phase) -> LocalizedText {
    switch phase {
    case .before: LocalizedText("before the purchase", "antes de la compra")
    case .during: LocalizedText("during the purchase", "durante la compra")
    case .after: LocalizedText("after the purchase", "después de la compra")
    }
  }

  static func stages(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 stage" : "\(count) stages", count == 1 ? "1 etapa" : "\(count) etapas")
  }

  static func count(_ number: Int, of experience: Experience?) -> LocalizedText {
    switch experience {
    case .positive: LocalizedText("\(number) positive", plural(number, "positivo"))
    case .neutral: LocalizedText("\(number) neutral", plural(number, "neutro"))
    case .negative: LocalizedText("\(number) negative", plural(number, "negativo"))
    case nil: LocalizedText("\(number) not rated", "\(number) sin valorar")
    }
  }

  private static func plural(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}
