import SenderoCore

extension Phrase {
  static func row(_ label: LocalizedText, shown: Bool) -> LocalizedText {
    LocalizedText(
      "Row \(shown ? "shown" : "hidden"): \(label.english)",
      "Fila \(shown ? "a la vista" : "oculta"): \(label.spanish)")
  }
  static let lineOfVisibility = LocalizedText("Line of visibility", "Línea de visibilidad")
  static let noChannel = LocalizedText("(no channel)", "(sin canal)")
}
