import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The curve view: drawing, and moving along the curve.
struct CurveViewTests {
  @Test(arguments: ExampleSession.screens) func theExampleLooksLikeThis(_ screen: ExampleSession.Screen)
    throws
  {
    var session = ExampleSession.session(screen)
    try session.play("Tab Right Right Right Right Right")
    expectSnapshot(session.editor.draw(), named: "curve-\(screen.testDescription)")
    try session.play("b")
    expectSnapshot(session.editor.draw(), named: "personas-\(screen.testDescription)")
  }

  @Test func aLensShowsThatPersonasCurve() throws {
    var session = ExampleSession.session(ExampleSession.screens[0])
    try session.play("Tab v v End")
    expectSnapshot(session.editor.draw(), named: "lens")
  }

  struct Walk: CustomTestStringConvertible, Sendable {
    let board: String
    let keys: String
    let outcome: String
    var testDescription: String { "\(board) \(keys)" }
  }

  static let walks = [
    Walk(board: "A: [a] b | B: c", keys: "l", outcome: "A: a [b] | B: c"),
    Walk(board: "A: a [b] | B: c", keys: "Right", outcome: "A: a b | B: [c]"),
    Walk(board: "A: a [b] | B: | C: c", keys: "j", outcome: "A: a b | B: | C: [c]"),
    Walk(board: "A: a b | B: | C: [c]", keys: "h", outcome: "A: a [b] | B: | C: c"),
    Walk(board: "A: a b | B: | C: [c]", keys: "l", outcome: "A: a b | B: | C: [c]"),
    Walk(board: "A: [a] b | B: c", keys: "k", outcome: "A: [a] b | B: c"),
    Walk(board: "[A]: a b | B: c", keys: "l", outcome: "A: [a] b | B: c"),
    Walk(board: "A: a b | [B]: c", keys: "h", outcome: "A: a [b] | B: c"),
    Walk(board: "A: a b | B: [c] d", keys: "End", outcome: "A: a b | B: c [d]"),
    Walk(board: "A: | B: a [b] | C:", keys: "Home", outcome: "A: | B: [a] b | C:"),
    Walk(board: "A: [a] b | B: | C: c d", keys: "PgDn", outcome: "A: a b | B: | C: [c] d"),
    Walk(board: "A: a b | B: | C: c [d]", keys: "PgUp", outcome: "A: a b | B: | C: [c] d"),
    Walk(board: "A: a b | B: | C: c [d]", keys: "2*PgUp", outcome: "A: [a] b | B: | C: c d"),
    Walk(board: "A: [a] b", keys: "PgDn", outcome: "A: a [b]"),
    Walk(board: "[A]: | B:", keys: "l h Home End PgUp PgDn", outcome: "[A]: | B:"),
    Walk(board: "A: [a] b", keys: "g g l r", outcome: "A: a++ [b-]"),
    Walk(board: "A: [a] b", keys: "m g u u", outcome: "A: [a] b"),
  ]

  @Test(arguments: walks) func keysWalkAlongIt(_ row: Walk) throws {
    var session = BoardNotation.session(row.board)
    try session.play("Tab " + row.keys)
    #expect(BoardNotation.outline(session.editor) == row.outcome)
    #expect(session.editor.view == .curve)
  }

  @Test func enterOpensTheDetailsAndEscComesBack() throws {
    var session = BoardNotation.session("A: a [b]")
    try session.play("Tab Enter")
    #expect(session.editor.details?.path.description == "$.stages[0].touchpoints[1]")
    try session.play("Esc")
    #expect(session.editor.view == .curve && session.editor.details == nil)
  }

  @Test func aLensIsWalkedPastWhatItsPersonaDoesNotMeet() throws {
    var map = BoardNotation.map("A: a b c | B: d").map
    map.personas = ItemList([ExampleSession.persona("me", "Me")])
    map.stages[0].touchpoints[1].personas = ["somebody"]
    var session = EditorSession(map)
    try session.play("Tab v l")
    #expect(session.editor.selectedTouchpoint?.name == "c")
    try session.play("h")
    #expect(session.editor.selectedTouchpoint?.name == "a")
  }

  @Test func aClickSelectsTheNearestTouchpoint() throws {
    var session = BoardNotation.session("A: a+ b- | B: [c=] d")
    try session.play("Tab")
    let layout = session.editor.curveLayout
    for slot in layout.slots {
      let column = layout.column(of: slot)
      session.send(.mouse(MouseEvent(.press, column: column, row: layout.plot.row)))
      #expect(session.editor.curveLayout.selected == slot)
      #expect(session.editor.draw().cursor?.column == column)
    }
  }

  @Test func nothingToDrawIsSaid() throws {
    for board in ["", "A:", "A: a b"] {
      var session = BoardNotation.session(board)
      try session.play("Tab")
      let text = CanvasSnapshot(session.editor.draw()).text.joined(separator: "\n")
      let expected =
        board == "" ? "No stages yet" : board == "A:" ? "no touchpoints here" : "Nothing is rated yet"
      #expect(text.contains(expected), "\(board)")
    }
  }

  @Test func everySizeIsDrawnWithTheCursorOnTheSelection() throws {
    var session = ExampleSession.session(ExampleSession.screens[0])
    try session.play("Tab End")
    for width in [20, 21, 39, 40, 60, 61, 77, 133, 300] {
      for height in 5...45 {
        session.send(.resize(Size(width: width, height: height)))
        let layout = session.editor.curveLayout
        let cursor = try #require(session.editor.draw().cursor)
        #expect(cursor.column == layout.column(of: layout.selected), "\(width)x\(height)")
        #expect(cursor.column < width && cursor.row < height - 1)
        #expect(layout.plot.row + layout.plot.height <= layout.summary.row)
      }
    }
  }
}
