import SenderoCore

/// The texts of imports of logs.
enum EventPhrase {
  static func noDay(_ text: String) -> LocalizedText {
    let text = FieldText.shortened(SafeText.line(text))
    return LocalizedText(
      "“\(text)” is not a day; the row is left out", "«\(text)» no es un día; la fila se omite")
  }

  static func noStage(_ name: String) -> LocalizedText {
    let name = FieldText.shortened(SafeText.line(name))
    return LocalizedText("the map has no stage “\(name)”", "el mapa no tiene la etapa «\(name)»")
  }

  static let unclearDates = LocalizedText(
    "day and month of the dates could be either way round: the measurements have no date",
    "el día y el mes de las fechas podrían estar en cualquier orden: las mediciones no tienen fecha")

  static let nothingMeasured = LocalizedText(
    "no row says that a customer leaves or buys at a stage of the map",
    "ninguna fila dice que un cliente abandone o compre en una etapa del mapa")

  static func counted(_ rows: Int) -> LocalizedText {
    LocalizedText("\(rows) events counted", "\(rows) sucesos contados")
  }
}
