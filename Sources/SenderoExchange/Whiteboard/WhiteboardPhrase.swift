import SenderoCore

/// The texts of imports of whiteboards.
enum WhiteboardPhrase {
  static let frames = LocalizedText(
    "the frames of the board are the stages, from left to right",
    "los marcos del tablero son las etapas, de izquierda a derecha")
  static let columns = LocalizedText(
    "the columns of notes are the stages, from left to right",
    "las columnas de notas son las etapas, de izquierda a derecha")
  static let colorsKept = LocalizedText(
    "the colours of notes give no rating, because no note says what they mean: stored under “color”",
    "los colores de las notas no dan valoración, porque ninguna nota dice qué significan: se conservan en «color»"
  )
  static let legend = LocalizedText(
    "the colours of notes read as ratings, as the notes of the legend say",
    "los colores de las notas leídos como valoraciones, según las notas de la leyenda")
  static let other = LocalizedText("Other notes", "Otras notas")

  static func outside(_ count: Int) -> LocalizedText {
    CountPhrase.text(
      count, ("note is outside all frames", "notes are outside all frames"),
      ("nota está fuera de todos los marcos", "notas están fuera de todos los marcos"))
  }

  static func column(_ number: Int) -> LocalizedText {
    LocalizedText("Column \(number)", "Columna \(number)")
  }
}
