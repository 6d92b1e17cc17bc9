import SenderoCore

/// The words that only reports have.
enum ReportPhrase {
  static let noActions = LocalizedText("nothing is to be done", "no hay nada por hacer")
  static let file = LocalizedText("File", "Archivo")
  static let quadrant = LocalizedText("Quadrant", "Cuadrante")
  static let overdue = LocalizedText("Overdue", "Atrasada")
}
