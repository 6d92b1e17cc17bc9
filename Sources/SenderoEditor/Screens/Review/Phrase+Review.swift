import SenderoCore

/// The texts of the review that only the screen has.
extension Phrase {
  static func reviewOverdue(_ date: ReviewDate, review key: String) -> LocalizedText {
    let sentence = ReviewPhrase.next(date)
    return LocalizedText(
      "\(sentence.english.prefix(1).uppercased())\(sentence.english.dropFirst()) · \(key) reviews the map",
      "\(sentence.spanish.prefix(1).uppercased())\(sentence.spanish.dropFirst()) · \(key) revisa el mapa")
  }
  static func markedReviewed(_ day: Day) -> LocalizedText {
    LocalizedText(
      "Marked as reviewed on \(day.text(in: .english))", "Marcado como revisado el \(day.text(in: .spanish))")
  }
  static func askToMarkReviewed(_ day: Day, by name: String?) -> LocalizedText {
    let (english, spanish) = (name.map { " by \($0)" } ?? "", name.map { " por \($0)" } ?? "")
    return LocalizedText(
      "Note that the map was reviewed on \(day.text(in: .english))\(english)?",
      "¿Anotar que el mapa se revisó el \(day.text(in: .spanish))\(spanish)?")
  }
  static let yesReviewed = LocalizedText("yes", "sí")
  static let notReviewed = LocalizedText("no", "no")
  static let noToday = LocalizedText("The present day is unknown", "No se sabe qué día es hoy")
}
