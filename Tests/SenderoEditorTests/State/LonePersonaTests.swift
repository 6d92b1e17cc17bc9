import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Deleting the only persona who meets a touchpoint.
struct LonePersonaTests {
  /// A session in the list of personas, with the only persona who meets `a` selected.
  private static func session(_ language: Language = .english) -> EditorSession {
    var (map, _) = BoardNotation.map("A: a b")
    map.personas = ItemList(
      ["Ana", "Luis"].map { name in
        var persona = Persona(object: JSONObject([.init(key: "id", value: .string(name.lowercased()))]))
        persona.name = name
        return persona
      })
    map.stages[0].touchpoints[0].personas = ["ana"]
    var session = EditorSession(map, settings: EditorSettings(language: language))
    for _ in 0..<2 { session.send(.key(.tab)) }
    session.send(.key(.home))
    return session
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let keys: String
    let touchpoints: [String: [String]]
    let personas: [String]
    var testDescription: String { keys }
  }

  static let rows = [
    Row(keys: "d n", touchpoints: ["a": ["none"], "b": []], personas: ["Luis"]),
    Row(keys: "d e", touchpoints: ["a": [], "b": []], personas: ["Luis"]),
    Row(keys: "d d", touchpoints: ["b": []], personas: ["Luis"]),
    Row(keys: "d Esc", touchpoints: ["a": ["ana"], "b": []], personas: ["Ana", "Luis"]),
    Row(keys: "x n", touchpoints: ["a": ["none"], "b": []], personas: ["Luis"]),
    Row(keys: "d n u", touchpoints: ["a": ["ana"], "b": []], personas: ["Ana", "Luis"]),
    Row(keys: "j d", touchpoints: ["a": ["ana"], "b": []], personas: ["Ana"]),
    Row(
      keys: "BackTab BackTab M / \"personas\" Enter j d n", touchpoints: ["a": ["none"], "b": []],
      personas: ["Luis"]),
    Row(
      keys: "BackTab BackTab M / \"personas\" Enter d", touchpoints: ["a": ["ana"], "b": []],
      personas: ["Ana", "Luis"]),
  ]

  @Test(arguments: rows) func theUserSaysWhoMeetsItThen(_ row: Row) throws {
    var session = Self.session()
    try session.play(row.keys)
    let map = session.editor.map
    let touchpoints = map.stages[0].touchpoints.map { ($0.name, $0.personas) }
    #expect(Dictionary(uniqueKeysWithValues: touchpoints) == row.touchpoints)
    #expect(map.personas.map(\.name) == row.personas)
    #expect(!map.findings(today: nil).contains { $0.severity == .error })
  }

  @Test func theQuestionNamesThePersonaInBothLanguages() throws {
    for language in Language.allCases {
      var session = Self.session(language)
      try session.play("d")
      guard case .confirm(let asked)? = session.editor.prompt else {
        Issue.record("There is no prompt.")
        continue
      }
      #expect(asked.question[language].contains("Ana"))
      #expect(
        asked.answers.map { $0.keys[0] } == [
          "n", language == .english ? "e" : "t", language == .english ? "d" : "b",
        ].map { Key.character($0) } + [.escape])
    }
  }

  @Test func nobodyIsShownAndUnchecked() throws {
    var session = Self.session()
    try session.play(#"d n BackTab BackTab Enter / "personas" Enter j j"#)
    #expect(session.editor.selectedRow?.text(in: session.editor.map, .english) == "nobody")
    try session.play("k Enter")
    #expect(session.editor.map.stages[0].touchpoints[0].personas == ["luis"])
    try session.play("Enter")
    #expect(session.editor.map.stages[0].touchpoints[0].personas == [])
  }

  @Test func theLastPersonaThatLeavesATouchpointLeavesItToNobody() throws {
    var session = Self.session()
    try session.play("BackTab BackTab Home v t")
    #expect(session.editor.map.stages[0].touchpoints[0].personas == ["none"])
  }
}
