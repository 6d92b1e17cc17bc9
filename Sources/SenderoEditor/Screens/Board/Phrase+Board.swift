import SenderoCore

extension Phrase {
  static func row(_ label: LocalizedText, shown: Bool) -> LocalizedText {
    LocalizedText(
      "Row \(shown ? "shown" : "hidden"): \(label.english)",
      "Fila \(shown ? "visible" : "oculta"): \(label.spanish)")
  }
  static let nothingBad = LocalizedText(
    "No touchpoint is rated negative", "Ningún punto de contacto tiene valoración negativa")
  static let everyChannel = LocalizedText("All channels", "Todos los canales")
  static func onlyChannel(_ name: String) -> LocalizedText {
    LocalizedText(
      "Only the channel “\(name)” · :channel shows all",
      "Solo el canal «\(name)» · :channel los muestra todos")
  }
  static func noSuchChannel(_ name: String) -> LocalizedText {
    LocalizedText(
      "No touchpoint has the channel “\(name)”", "Ningún punto de contacto tiene el canal «\(name)»")
  }
}
