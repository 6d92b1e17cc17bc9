import SenderoCore

/// The words of a page, except those that other reports have and the names of fields.
enum HTMLPhrase {
  static let kind = LocalizedText("Customer journey map", "Mapa del recorrido del cliente")
  static let skip = LocalizedText("Skip to the journey", "Ir al recorrido")
  static let contents = LocalizedText("On this page", "En esta página")
  static let summary = LocalizedText("In short", "En resumen")
  static let journey = LocalizedText("The journey", "El recorrido")
  static let board = LocalizedText("Board", "Tablero")
  static let legend = LocalizedText("How to read it", "Cómo leerlo")
  static let curve = LocalizedText("Emotional curve", "Curva emocional")
  static let curveNote = LocalizedText(
    "Dashed where a rating is assumed, interrupted where nothing is rated.",
    "Discontinua donde una valoración se supone e interrumpida donde no hay valoración.")
  static let stages = LocalizedText("Stage by stage", "Etapa por etapa")
  static let details = LocalizedText("Touchpoints in detail", "Los puntos de contacto en detalle")
  static let about = LocalizedText("About this map", "Acerca de este mapa")
  static let place = LocalizedText("Where", "Dónde")
  static let rank = LocalizedText("Rank", "Puesto")
  static let score = LocalizedText("Score", "Puntuación")
  static let answer = LocalizedText("Opportunity", "Oportunidad")
  static let quadrant = LocalizedText("Quadrant", "Cuadrante")
  static let progress = LocalizedText("Progress", "Avance")
  static let noCurve = LocalizedText("Nothing is rated yet.", "Aún no hay valoraciones.")
  static let empty = LocalizedText("No touchpoints here.", "Aquí no hay puntos de contacto.")
  static let comparison = LocalizedText("Side by side", "En paralelo")
  static let change = LocalizedText("Change", "Cambio")
  static let absent = LocalizedText("not there", "no está")
  static let unchanged = LocalizedText("no change", "sin cambios")
  static let otherChanges = LocalizedText("Other differences", "Otras diferencias")
  static let madeWith = LocalizedText("Made with Sendero", "Hecho con Sendero")

  /// Whose ratings are shown.
  static func ratings(of persona: String) -> LocalizedText {
    LocalizedText("Ratings of \(persona)", "Valoraciones de \(persona)")
  }

  /// The channel to which the page is limited.
  static func only(_ channel: String) -> LocalizedText {
    LocalizedText("Only \(channel)", "Solo \(channel)")
  }

  /// The number of stages and touchpoints.
  static func size(_ stages: Int, _ touchpoints: Int) -> LocalizedText {
    CountPhrase.stages(stages) + LocalizedText(verbatim: " · ") + CountPhrase.touchpoints(touchpoints)
  }

  /// The progress of an objective in per cent of the way from the baseline to the target.
  static func way(_ percent: Int) -> LocalizedText {
    LocalizedText("\(percent) % of the way", "\(percent) % del camino")
  }

  /// A note of a report as a sentence.
  static func sentence(_ note: LocalizedText) -> LocalizedText {
    func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
    return LocalizedText(sentence(note.english), sentence(note.spanish))
  }
}
