import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Describing a touchpoint on the board, with one key for each kind of detail.
struct QuickAddTests {
  /// The keys that describe a touchpoint, with the texts that they ask for.
  private static let script = #"""
    r r
    % "An answer within a day" Enter "10" Enter
    ! "Nobody answers for weeks" Enter 4
    $ "Send news each week" Enter 5 2 "Ana" Enter
    """#
  private static let figure = #" "calls per week" Enter "3.5" Enter Esc"#
  private static let quote = #" "I felt forgotten" Enter Esc"#

  @Test func aCompleteTouchpointNeedsFewKeys() throws {
    var session = BoardNotation.session("A: a [b] c")
    try session.play(Self.script)
    // A key script cannot contain this key or the quotation mark.
    session.send(.key(.character("#")))
    try session.play(Self.figure)
    session.send(.key(.character("\"")))
    try session.play(Self.quote)
    #expect(session.editor.screen is BoardScreen)
    #expect(session.editor.prompt == nil)
    let touchpoint = session.editor.map.stages[0].touchpoints[1]
    #expect(touchpoint.rating == Rating(.negative, isStrong: true))
    #expect(touchpoint.expectation == "An answer within a day")
    #expect(touchpoint.fulfilment == Number(10))
    #expect(touchpoint.painPoints.map(\.text) == ["Nobody answers for weeks"])
    #expect(touchpoint.painPoints.map(\.severity) == [Number(4)])
    #expect(touchpoint.opportunities.map(\.owner) == ["Ana"])
    #expect(touchpoint.opportunities.map(\.impact) == [Number(5)])
    #expect(touchpoint.opportunities.map(\.effort) == [Number(2)])
    #expect(touchpoint.evidence.map(\.metric) == ["calls per week", ""])
    #expect(touchpoint.evidence.map(\.quote) == ["", "I felt forgotten"])
    let typed = try [Self.script, Self.figure, Self.quote].reduce(2) { try $0 + KeyScript($1).events.count }
    let texts = [
      "An answer within a day", "10", "Nobody answers for weeks", "Send news each week", "Ana",
      "calls per week", "3.5", "I felt forgotten",
    ].reduce(0) { $0 + $1.count }
    #expect(typed - texts <= 30, "\(typed - texts) keys besides the text")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let key: Unicode.Scalar
    let answers: String
    let english: String
    let spanish: String
    var testDescription: String { String(key) }
  }

  static let additions = [
    Row(
      key: "!", answers: #""Slow" Enter 3"#, english: "Added a pain point: Slow · 3 (major)",
      spanish: "Se añadió un punto de dolor: Slow · 3 (grave)"),
    Row(
      key: "!", answers: #""Slow" Enter Enter"#, english: "Added a pain point: Slow",
      spanish: "Se añadió un punto de dolor: Slow"),
    Row(
      key: "$", answers: #""News" Enter 5 2 "Ana" Enter"#,
      english: "Added an opportunity: News · Ana · impact 5 · effort 2",
      spanish: "Se añadió una oportunidad: News · Ana · impacto 5 · esfuerzo 2"),
    Row(
      key: "#", answers: #""calls" Enter "81 %" Enter "CRM" Enter"#,
      english: "Added a piece of evidence: calls 81 % · CRM",
      spanish: "Se añadió una evidencia: calls 81 % · CRM"),
    Row(
      key: "\"", answers: #""Hm" Enter "Ana" Enter"#, english: "Added a piece of evidence: “Hm” · Ana",
      spanish: "Se añadió una evidencia: «Hm» · Ana"),
  ]

  @Test(arguments: additions, Language.allCases) func anAdditionIsOneStepNamedByWhatIsAdded(
    _ row: Row, _ language: Language
  ) throws {
    var session = EditorSession(
      BoardNotation.map("A: [a] b").map, settings: EditorSettings(language: language))
    let before = session.editor.map
    session.send(.key(.character(row.key)))
    try session.play(row.answers)
    let added = session.editor.map
    #expect(session.editor.prompt == nil)
    let label = session.editor.front.openMap.history.undoLabel(0)[language]
    #expect(label == (language == .english ? row.english : row.spanish))
    // Skipping a question does not change the message.
    let message = session.editor.message?.text[language]
    #expect(message == nil || message?.hasPrefix(label + " · ") == true)
    try session.play("u")
    #expect(session.editor.map == before)
    #expect(!session.editor.front.openMap.history.canUndo)
    try session.play("U")
    #expect(session.editor.map == added)
  }

  @Test func eachOfSeveralItemsInTheDetailsIsAStep() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter 6*j Enter "x" Enter 4 "y" Enter 3 Esc"#)
    #expect(session.editor.front.openMap.history.undoCount == 2)
    try session.play("u")
    let painPoints = session.editor.map.stages[0].touchpoints[0].painPoints
    #expect(painPoints.map(\.text) == ["x"])
    #expect(painPoints.map(\.severity) == [Number(4)])
  }
}
