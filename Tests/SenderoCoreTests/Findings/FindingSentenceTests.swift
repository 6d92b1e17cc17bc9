import SenderoCore
import TestSupport
import Testing

/// Findings in words.
struct FindingSentenceTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let key: String
    let value: JSONValue
    let text: LocalizedText
    var testDescription: String { "\(key): \(value.compactText)" }
  }

  static let rows = [
    Row(
      key: "fulfilment", value: .number("150"),
      text: LocalizedText(
        "“a” · Fulfilment: A number from 0 to 100", "«a» · Cumplimiento: Un número de 0 a 100")),
    Row(
      key: "fulfilment", value: .string("most"),
      text: LocalizedText(
        "“a” · Fulfilment: wrong type for this field; kept unchanged",
        "«a» · Cumplimiento: tipo incorrecto para este campo; se conserva sin cambios")),
    Row(
      key: "experience", value: .string("grand"),
      text: LocalizedText(
        "“a” · Experience: not one of the allowed words",
        "«a» · Experiencia: no es una de las palabras permitidas")),
    Row(
      key: "personas", value: .array([.string("nobody")]),
      text: LocalizedText(
        "“a” · Personas: refers to “nobody”, which does not exist",
        "«a» · Personas: se refiere a «nobody», que no existe")),
  ]

  @Test(arguments: rows) func itNamesTheFieldAndWhatItTakes(_ row: Row) {
    var (map, _) = BoardNotation.map("A: a")
    map.stages[0].touchpoints[0].object[row.key] = row.value
    #expect(map.errors == [row.text])
  }

  @Test func aDayIsExplainedByAnExample() {
    var (map, _) = BoardNotation.map("A: a")
    map.object["review"] = .object(JSONObject([.init(key: "lastReviewed", value: .string("May"))]))
    #expect(
      map.errors.map(\.english) == ["Last reviewed: Not a day: YYYY-MM-DD, such as 2026-11-22"])
  }
}

extension JourneyMap {
  fileprivate var errors: [LocalizedText] {
    findings(today: nil).filter { $0.severity == .error }.map(\.sentence)
  }
}
