import SenderoCore
import TestSupport
import Testing

/// Findings in words.
struct FindingTextTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let key: String
    let value: JSONValue
    let text: LocalizedText
    var testDescription: String { "\(key): \(value.compactText)" }
  }

  static let rows = [
    Row(
      key: "fulfilment", value: .number("150"),
      text: LocalizedText("Fulfilment: A number from 0 to 100", "Cumplimiento: Un número de 0 a 100")),
    Row(
      key: "fulfilment", value: .string("most"),
      text: LocalizedText(
        "Fulfilment: wrong type for this field; kept unchanged",
        "Cumplimiento: tipo incorrecto para este campo; se conserva sin cambios")),
    Row(
      key: "experience", value: .string("grand"),
      text: LocalizedText(
        "Experience: not one of the allowed words", "Experiencia: no es una de las palabras permitidas")),
    Row(
      key: "personas", value: .array([.string("nobody")]),
      text: LocalizedText(
        "Personas: refers to something that does not exist", "Personas: se refiere a algo que no existe")),
  ]

  @Test(arguments: rows) func itNamesTheFieldAndWhatItTakes(_ row: Row) {
    var (map, _) = BoardNotation.map("A: a")
    map.stages[0].touchpoints[0].object[row.key] = row.value
    #expect(map.findings().map(\.text) == [row.text])
  }

  @Test func aDayIsExplainedByAnExample() {
    var (map, _) = BoardNotation.map("A: a")
    map.object["review"] = .object(JSONObject([.init(key: "lastReviewed", value: .string("May"))]))
    #expect(
      map.findings().map(\.text.english) == ["Last reviewed: Not a day: YYYY-MM-DD, such as 2026-11-22"])
  }
}
