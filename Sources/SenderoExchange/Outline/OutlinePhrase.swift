import SenderoCore

/// The words of an outline, except the names of fields, which are declared with the fields.
enum OutlinePhrase {
  static let unrated = LocalizedText("not rated", "sin valorar")
  static let assumption = LocalizedText(
    "an assumption: no evidence yet", "una suposición: aún sin evidencia")
  static let worst = LocalizedText("Worst moments", "Peores momentos")
  static let firstOpportunities = LocalizedText("First opportunities", "Primeras oportunidades")

  static func phase(_ phase: Phase) -> LocalizedText {
    switch phase {
    case .before: LocalizedText("before the purchase", "antes de la compra")
    case .during: LocalizedText("during the purchase", "durante la compra")
    case .after: LocalizedText("after the purchase", "después de la compra")
    }
  }

  /// The number of touchpoints, in total and by rating.
  static func counted(_ counts: RatingCounts) -> LocalizedText {
    let parts: [(Int, Experience?)] = [
      (counts.positive, .positive), (counts.neutral, .neutral), (counts.negative, .negative),
      (counts.unrated, nil),
    ]
    let texts = parts.filter { $0.0 > 0 }.map { count($0.0, of: $0.1) }
    let total = CountPhrase.touchpoints(counts.count)
    guard !texts.isEmpty else { return total }
    return LocalizedText(
      total.english + ": " + texts.map(\.english).joined(separator: ", "),
      total.spanish + ": " + texts.map(\.spanish).joined(separator: ", "))
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
