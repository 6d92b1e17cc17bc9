import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The list of findings: fixing one, silencing one and going to its place.
struct FindingsScreenTests {
  private static func findings(_ map: JourneyMap, _ code: String) -> EditorSession {
    var session = EditorSession(map)
    // Findings about linked maps appear above the row that was first when the list opened.
    for key: Key in [.function(7), .home] { session.send(.key(key)) }
    for _ in 0..<200 where session.finding?.code != code { session.send(.key(.down)) }
    return session
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 60, height: 15), Size(width: 40, height: 12)])
  func theSelectedFindingIsReadWhole(_ size: Size) throws {
    for language in Language.allCases {
      var generator = SeededGenerator(seed: 1)
      let map = Template.example.map(in: language, using: &generator)
      var session = EditorSession(map, settings: EditorSettings(language: language), size: size)
      try session.play("F7")
      for _ in 0..<40 {
        let words = CanvasSnapshot(session.editor.draw()).text.joined(separator: " ")
          .replacing("┃", with: " ").split(separator: " ").joined(separator: " ")
        let sentence = try #require(session.finding).sentence[language]
        #expect(words.contains(sentence.split(separator: " ").joined(separator: " ")), "\(sentence)")
        try session.play("j")
        guard session.finding != nil else { break }
      }
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let code: String
    let keys: String
    var testDescription: String { code }
  }

  /// Findings that `m` fixes, with the keys that answer its questions.
  static let mends = [
    Row(code: "no-owner", keys: "\"Ana\" Enter"),
    Row(code: "no-objective", keys: "\"Sell more of it\" Enter"),
    Row(code: "empty-stage", keys: "\"A call\" Enter"),
    Row(code: "unrated-touchpoint", keys: "1"),
    Row(code: "negative-without-pain-point", keys: "\"It hurts\" Enter 3"),
    Row(code: "pain-point-without-opportunity", keys: "\"Help\" Enter 3 2 \"Ana\" Enter"),
    Row(code: "opportunity-without-owner", keys: "\"Ana\" Enter"),
    Row(code: "opportunity-without-effort", keys: "3"),
    Row(code: "out-of-range", keys: "3*Backspace \"50\" Enter"),
    Row(code: "unknown-word", keys: "2"),
    Row(code: "not-a-day", keys: "4*Backspace \"2026-11-28\" Enter"),
    Row(code: "dangling-reference", keys: ""),
    Row(code: "assumed-pain-point", keys: "1"),
    Row(code: "persona-without-needs", keys: "\"calm\" Enter"),
    Row(code: "repeated-name", keys: "\" again\" Enter"),
    Row(code: "unexplained-silence", keys: "\"We know\" Enter"),
  ]

  /// A map with a defect for each row of `mends`.
  private static let map: JourneyMap = {
    var map = BoardNotation.map("A: a- b b | B:").map
    map.stages[0].touchpoints[2].object["id"] = .string("b2")
    map.stages[0].touchpoints[1].object["fulfilment"] = .number("150")
    map.stages[0].touchpoints[1].personas = ["gone"]
    map.object["state"] = .string("someday")
    map.object["review"] = .object(JSONObject([.init(key: "lastReviewed", value: .string("soon"))]))
    func item(_ members: (String, String)...) -> JSONObject {
      JSONObject(members.map { .init(key: $0.0, value: .string($0.1)) })
    }
    map.stages[0].touchpoints[2].painPoints = ItemList([PainPoint(object: item(("id", "p"), ("text", "Ow")))])
    map.stages[0].touchpoints[1].opportunities = ItemList([
      Opportunity(object: item(("id", "o"), ("text", "Mend")))
    ])
    map.personas = ItemList([Persona(object: item(("id", "n"), ("name", "N")))])
    map.silenced = ItemList([SilencedRule(object: item(("id", "x"), ("rule", "missing-phase")))])
    return map
  }()

  @Test(arguments: mends) func oneKeyMends(_ row: Row) throws {
    var session = Self.findings(Self.map, row.code)
    let finding = try #require(session.finding)
    #expect(finding.code == row.code)
    session.send(.key(.character("m")))
    try session.play(row.keys)
    let left = session.editor.map.findings(today: nil)
    #expect(!left.contains(finding), "\(finding.sentence.english)")
    // The list is up to date, and repeated undo restores the map.
    while session.editor.prompt != nil { session.send(.key(.escape)) }
    #expect(session.screen.map { Array($0.report) } == left)
    for _ in 0..<6 { session.send(.key(.character("u"))) }
    #expect(session.editor.map == Self.map)
  }

  @Test func whatTakesADecisionSaysSo() {
    var map = Self.map
    map.silenced = ItemList()
    var session = Self.findings(map, "missing-phase")
    session.send(.key(.character("m")))
    #expect(session.editor.message?.text == Phrase.noKeyMends(open: "Enter"))
    #expect(session.editor.map == map)
  }

  @Test func enterGoesToThePlaceAndEscBack() throws {
    var session = Self.findings(Self.map, "out-of-range")
    session.send(.key(.enter))
    #expect(session.editor.selectedRow?.field.key == "fulfilment")
    #expect(session.editor.selection.touchpoint == 1)
    session.send(.key(.escape))
    #expect(session.finding?.code == "out-of-range")
    session.send(.key(.escape))
    #expect(session.editor.isMainInFront)
  }

  @Test func aSilencedRuleIsListedAndHeardAgain() throws {
    var session = Self.findings(Self.map, "unrated-touchpoint")
    let count = try #require(session.screen).report.count
    session.send(.key(.character("s")))
    try session.play("\"Later\" Enter")
    let quiet = try #require(session.screen)
    #expect(quiet.report.count == count - 2 && quiet.report.silencedCount(of: "unrated-touchpoint") == 2)
    try session.play("End")
    #expect(session.editor.draw().plainText.contains("silenced · unrated-touchpoint · 2 findings"))
    try session.play("s")
    #expect(session.screen?.report.count == count)
  }

  @Test func aLinkToNoMapIsFound() {
    var map = BoardNotation.map("A: a b").map
    map.stages[0].touchpoints[0].link = "gone.journey.json"
    let session = Self.findings(map, "broken-link")
    #expect(session.finding?.item == .touchpoint(0, inStage: 0))
  }

  @Test func aReadOnlyMapCanBeLookedAt() {
    var session = EditorSession(Self.map, readOnlyReason: LocalizedText("frozen", "congelado"))
    for key: Key in [.function(7), .character("m"), .character("s")] { session.send(.key(key)) }
    #expect(session.editor.message?.text.english == "frozen")
    #expect(session.editor.map == Self.map)
  }

  @Test func theWheelAndTheMouseChoose() {
    var session = Self.findings(Self.map, "none")
    let last = session.finding
    for _ in 0..<30 { session.send(.mouse(MouseEvent(.wheelUp, column: 3, row: 3))) }
    #expect(session.finding != last)
    session.send(.mouse(MouseEvent(.press, column: 5, row: 3)))
    #expect(session.selectedRow == 1)
    session.send(.mouse(MouseEvent(.doublePress, column: 5, row: 3)))
    #expect(session.editor.details != nil)
  }
}

extension EditorSession {
  fileprivate var screen: FindingsScreen? { editor.screen as? FindingsScreen }
  fileprivate var finding: Finding? { screen?.finding(in: editor) }
  fileprivate var selectedRow: Int? { screen?.selectedRow(in: editor) }
}
