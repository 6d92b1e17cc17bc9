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

  static func count(_ number: Int, of experience: Experience?) -> LocalizedText {
    switch experience {
    case .positive: CountPhrase.text(number, ("positive", "positive"), ("positivo", "positivos"))
    case .neutral: CountPhrase.text(number, ("neutral", "neutral"), ("neutro", "neutros"))
    case .negative: CountPhrase.text(number, ("negative", "negative"), ("negativo", "negativos"))
    case nil: LocalizedText("\(number) not rated", "\(number) sin valorar")
    }
  }
}
