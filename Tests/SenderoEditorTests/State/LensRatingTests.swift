import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Rating through the lens of a persona.
struct LensRatingTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let common: String
    let keys: String
    let own: Rating?
    let message: String
    var testDescription: String { "\(common) \(keys)" }

    init(_ common: String, _ keys: String, _ own: Rating?, _ message: String) {
      (self.common, self.keys, self.own, self.message) = (common, keys, own, message)
    }
  }

  static let rows = [
    Row("a-", "r", Rating(.negative), "“a” rated negative for Julián"),
    Row("a-", "r r", Rating(.negative, isStrong: true), "“a” rated strongly negative for Julián"),
    Row("a-", "g", Rating(.positive), "“a” rated positive for Julián"),
    Row("a--", "r", Rating(.negative, isStrong: true), "“a” rated strongly negative for Julián"),
    Row("a", "y", Rating(.neutral), "“a” rated neutral for Julián"),
    Row("a-", "r 0", nil, "Rating removed for Julián: “a”"),
  ]

  @Test(arguments: rows) func theFirstPressStoresWhatIsShown(_ row: Row) throws {
    var (map, selection) = BoardNotation.map("A: [\(row.common)]")
    var persona = Persona(object: JSONObject([.init(key: "id", value: .string("p"))]))
    persona.name = "Julián, retired"
    map.personas = ItemList([persona])
    selection = Selection(stage: 0, touchpoint: 0)
    var session = EditorSession(map)
    try session.play("Home j")
    #expect(session.editor.selection == selection)
    let common = map.stages[0].touchpoints[0].rating
    try session.play("v " + row.keys)
    let touchpoint = session.editor.map.stages[0].touchpoints[0]
    #expect(touchpoint.ownRating(of: "p") == row.own)
    #expect(touchpoint.rating == common)
    #expect(session.editor.message?.text.english == row.message + " · u undoes")
  }
}
