import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Describing a touchpoint with one key for each thing, on the board.
struct QuickAddTests {
  /// The keys besides the texts and figures that people write.
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
    // A script cannot name these two keys.
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
}
