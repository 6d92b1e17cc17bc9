import SenderoCore

/// A question about a persona that helps to describe it, with the field for the answer.
struct PersonaQuestion: Sendable {
  /// The text of the question.
  let text: LocalizedText
  /// The key of the list that the answer is added to.
  let field: String
  /// The words to add before an answer that would be unclear without the question; `nil` if none are needed.
  let lead: LocalizedText?

  private init(_ english: String, _ spanish: String, _ field: Field<[String]>, lead: LocalizedText? = nil) {
    text = LocalizedText(english, spanish)
    self.field = field.description.key
    self.lead = lead
  }

  /// The questions, in order.
  static let all: [PersonaQuestion] = [
    PersonaQuestion(
      "How did they hear of us?", "¿Cómo supo de nosotros?", Persona.fields.behaviours,
      lead: LocalizedText("Heard of us", "Supo de nosotros")),
    PersonaQuestion("What drew them to us?", "¿Qué le atrajo de nosotros?", Persona.fields.motivations),
    PersonaQuestion(
      "What problem do they want solved?", "¿Qué problema quiere resolver?", Persona.fields.goals),
    PersonaQuestion(
      "How long did they look before they decided?", "¿Cuánto tiempo buscó antes de decidirse?",
      Persona.fields.behaviours, lead: LocalizedText("Looked for", "Tiempo de búsqueda")),
    PersonaQuestion(
      "Have they bought before, and what decided it?", "¿Ha comprado antes, y qué lo decidió?",
      Persona.fields.behaviours, lead: LocalizedText("Bought before", "Compras anteriores")),
    PersonaQuestion(
      "Did they ever call for help, and what for?", "¿Pidió ayuda alguna vez, y para qué?",
      Persona.fields.painPoints, lead: LocalizedText("Called for help", "Pidió ayuda")),
    PersonaQuestion(
      "Were they happy with the help they got?", "¿Le resolvieron bien la duda?",
      Persona.fields.behaviours, lead: LocalizedText("After the help", "Tras la ayuda")),
    PersonaQuestion(
      "What would make it better for them?", "¿Qué le mejoraría la experiencia?", Persona.fields.needs),
  ]
}
