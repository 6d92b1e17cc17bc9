import SenderoCore

/// The texts of the views of personas and objectives.
extension Phrase {
  static let noObjectives = LocalizedText("There are no objectives yet", "Aún no hay objetivos")
  static func emptyPersonas(_ key: String) -> LocalizedText {
    LocalizedText(
      """
      A persona stands for a group of customers who act alike: with one, the map shows the journey through a \
      customer's eyes, not the company's. \(key) adds the first.
      """,
      """
      Una persona representa a un grupo de clientes que actúan igual: con ella, el mapa se dibuja desde los ojos de \
      alguien y no desde la empresa. \(key) añade la primera.
      """)
  }
  static func emptyObjectives(_ key: String) -> LocalizedText {
    LocalizedText(
      """
      An objective says what the map is for: what should change, by how much and by when, so that you can tell \
      whether it did. \(key) adds the first.
      """,
      """
      Un objetivo dice para qué sirve el mapa: qué debe cambiar, cuánto y hasta cuándo, para que se pueda saber si \
      cambió. \(key) añade el primero.
      """)
  }
  static func unknownPersona(questions: String, details: String) -> LocalizedText {
    LocalizedText(
      "Nothing is known about them yet. \(questions) asks the questions that bring a persona to life; \(details) opens every field.",
      "Aún no se sabe nada de ella. \(questions) hace las preguntas que dan vida a una persona; \(details) abre todos los campos."
    )
  }
  static func touchpointsMet(_ count: Int) -> LocalizedText {
    LocalizedText(
      "at \(CountPhrase.touchpoints(count).english)", "en \(CountPhrase.touchpoints(count).spanish)")
  }
  static let meetsNothing = LocalizedText(
    "meets no touchpoint yet", "aún no pasa por ningún punto de contacto")
  static func said(_ quote: String) -> LocalizedText { LocalizedText("“\(quote)”", "«\(quote)»") }
  static func with(_ what: LocalizedText, _ references: References) -> LocalizedText {
    guard !references.isEmpty else { return what }
    let (entries, mentions) = (references.entries, references.mentions)
    var parts: [LocalizedText] = []
    if entries > 0 {
      parts.append(
        LocalizedText(
          entries == 1 ? "1 experience" : "\(entries) experiences",
          entries == 1 ? "1 experiencia" : "\(entries) experiencias"))
    }
    if mentions > 0 {
      parts.append(
        LocalizedText(
          mentions == 1 ? "1 mention" : "\(mentions) mentions",
          mentions == 1 ? "1 mención" : "\(mentions) menciones"))
    }
    return LocalizedText(
      "\(what.english) with \(parts.map(\.english).joined(separator: " and "))",
      "\(what.spanish) con \(parts.map(\.spanish).joined(separator: " y "))")
  }
  /// Returns an age; in Spanish a number alone does not read as one.
  static func age(_ text: String) -> LocalizedText {
    LocalizedText(text, text.allSatisfy(\.isNumber) ? "\(text) años" : text)
  }
  static let questionHelp = LocalizedText(
    "Enter goes on · empty skips · Esc ends", "Enter sigue · vacío salta · Esc termina")
  static func questionsDone(again key: String) -> LocalizedText {
    LocalizedText(
      "That was the last question · \(key) asks them again", "Era la última pregunta · \(key) las repite")
  }

  // MARK: Objectives

  static let noMeasurement = LocalizedText("no measurement yet", "sin medición aún")
  static func now(_ figure: String) -> LocalizedText { LocalizedText("now \(figure)", "ahora \(figure)") }
  static let reached = LocalizedText("reached", "alcanzado")
  static func ofTheWay(_ percent: Int) -> LocalizedText {
    LocalizedText("\(percent) % of the way", "\(percent) % del camino")
  }
  static func by(_ day: String) -> LocalizedText { LocalizedText("by \(day)", "antes del \(day)") }
  static let isSMART = LocalizedText(
    "SMART: specific, measurable, achievable, relevant, time-bound",
    "SMART: específico, medible, alcanzable, relevante y con plazo")
}
