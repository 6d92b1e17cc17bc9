import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Going from one finding to the next, and fixing each.
struct FindingTests {
  @Test func eachIsShownInItsRowAndMendedThere() throws {
    var (map, _) = BoardNotation.map("A: a b | B: c")
    map.object["review"] = .object(JSONObject([.init(key: "everyMonths", value: .number("0"))]))
    map.stages[1].touchpoints[0].object["fulfilment"] = .number("150")
    map.stages[0].touchpoints[1].personas = ["nobody"]
    var session = EditorSession(map)
    var seen: [String] = []
    for _ in 0..<4 {
      session.send(.key(.function(8)))
      let row = try #require(session.editor.selectedRow)
      seen.append("\(row.item) \(row.field.key)")
    }
    #expect(
      Set(seen.prefix(3)) == [
        "$.review everyMonths", "$.stages[0].touchpoints[1] personas",
        "$.stages[1].touchpoints[0] fulfilment",
      ])
    #expect(seen[3] == seen[0])
    for _ in 0..<3 {
      session.send(.key(.function(8)))
      try session.play("d")
    }
    #expect(!session.editor.map.findings(today: nil).contains { $0.severity == .error })
    session.send(.key(.function(8)))
    #expect(session.editor.message?.text == Phrase.allValid)
  }

  @Test(arguments: Language.allCases) func otherFindingsAreNotInvalidValues(_ language: Language) {
    let map = BoardNotation.map("A: [a-]").map
    #expect(!map.findings(today: nil).isEmpty)
    var session = EditorSession(map, settings: EditorSettings(language: language))
    session.send(.key(.function(8)))
    let expected = language == .english ? "All values are valid" : "Todos los datos son válidos"
    #expect(session.editor.message?.text[language] == expected)
    #expect(session.editor.details == nil)
  }
}
