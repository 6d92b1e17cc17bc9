import SenderoCore
import Testing

/// The short names of personas.
struct PersonaNameTests {
  static let rows = [
    ("Lucía, primera nómina", "Lucía"), ("Julián: jubilado", "Julián"), ("«Ana» Díaz", "Ana"),
    ("Jean-Luc", "Jean-Luc"), ("", ""), ("—", "—"), ("  (Eva)\tRuiz", "Eva"), ("O'Neill", "O'Neill"),
  ]

  @Test(arguments: rows) func itIsTheFirstWordWithoutPunctuation(_ row: (String, String)) {
    var persona = Persona(object: JSONObject())
    persona.name = row.0
    #expect(persona.shortName == row.1)
  }
}
