import SenderoCore

extension Phrase {
  static func row(_ label: LocalizedText, shown: Bool) -> LocalizedText {
    LocalizedText(
      "Row \(shown ? "shown" : "hidden"): \(label.english)",
      "Fila \(shown ? "visible" : "oculta"): \(label.spanish)")
  }
  static let nothingBad = LocalizedText(
    "No touchpoint is rated negative", "Ningún punto de contacto tiene valoración negativa")
  static let nothingToSplit = LocalizedText(
    "Select the touchpoint that begins the new stage, not the first one",
    "Elija el punto de contacto que inicia la etapa nueva, que no sea el primero")
  static let alreadySorted = LocalizedText("Already in this order", "Ya está en ese orden")
  static func sorted(_ stage: String, _ order: LocalizedText) -> LocalizedText {
    let name = quoted(stage)
    return LocalizedText(
      "Sorted \(name.english), \(order.english)", "Se ordenó \(name.spanish), \(order.spanish)")
  }
  static func mergedStages(_ other: String, into stage: String) -> LocalizedText {
    let (other, stage) = (quoted(other), quoted(stage))
    return LocalizedText(
      "Merged \(other.english) into \(stage.english)", "Se unió \(other.spanish) a \(stage.spanish)")
  }
  static func splitStage(_ stage: String) -> LocalizedText {
    let name = quoted(stage)
    return LocalizedText("Split \(name.english)", "Se dividió \(name.spanish)")
  }
  static func duplicated(_ what: LocalizedText) -> LocalizedText {
    LocalizedText("Duplicated \(what.english)", "Se duplicó: \(what.spanish)")
  }
  static func channelSet(_ what: LocalizedText, _ channel: String) -> LocalizedText {
    let name = quoted(channel)
    return LocalizedText(
      "Channel of \(what.english): \(name.english)", "Canal de \(what.spanish): \(name.spanish)")
  }
  static let markDropped = LocalizedText(
    "Mark dropped: a mark stays in its stage", "Marca quitada: una marca no sale de su etapa")
  static func preview(shown: Bool) -> LocalizedText {
    LocalizedText(
      shown ? "Preview shown where there is room" : "Preview hidden",
      shown ? "Vista previa visible donde quepa" : "Vista previa oculta")
  }
  static let unfounded = LocalizedText(
    "~ assumption: no evidence yet", "~ suposición: aún sin evidencia")
  static func because(_ cause: String) -> LocalizedText {
    LocalizedText("cause: " + cause, "causa: " + cause)
  }
  static func nothingKnown(_ key: String) -> LocalizedText {
    LocalizedText(
      "Only the name is known yet · \(key): details", "Solo se conoce el nombre · \(key): detalles")
  }
  static func previewRest(_ count: Int, key: String) -> LocalizedText {
    LocalizedText("… \(count) more · \(key)", "… \(count) más · \(key)")
  }
  static let everyChannel = LocalizedText("All channels", "Todos los canales")
  static func onlyChannel(_ name: String) -> LocalizedText {
    LocalizedText(
      "Only the channel “\(name)” · :channel shows all",
      "Solo el canal «\(name)» · :canal los muestra todos")
  }
  static func noSuchChannel(_ name: String) -> LocalizedText {
    LocalizedText(
      "No touchpoint has the channel “\(name)”", "Ningún punto de contacto tiene el canal «\(name)»")
  }
}
