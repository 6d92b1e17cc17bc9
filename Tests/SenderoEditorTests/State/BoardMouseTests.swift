import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Clicking and dragging on the board, also while a name is being typed.
struct BoardMouseTests {
  private struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    let clicked: String
    let expected: String
    var testDescription: String { name }
  }

  /// Returns the screen cell of an item, with the typed name drawn in its place.
  private func place(_ id: String, in session: EditorSession) throws -> (column: Int, row: Int) {
    let place = session.editor.previewed { editor -> (column: Int, row: Int)? in
      for stage in editor.stages.indices {
        guard let index = editor.stages[stage].touchpoints.index(ofID: id),
          let row = editor.rowMap(in: stage).row(of: index)
        else { continue }
        let cell = editor.boardLayout.cell(stage: stage, row: row)
        return (cell.column + 2, cell.row)
      }
      return nil
    }
    return try #require(place, "no touchpoint \(id)")
  }

  private static let rows = [
    Row(name: "a rename", keys: #"i "x""#, clicked: "d", expected: "A: a bx c | B: [d] e"),
    Row(name: "a new touchpoint", keys: #"o "x""#, clicked: "c", expected: "A: a b x [c] | B: d e"),
    Row(name: "a new touchpoint without a name", keys: "o", clicked: "c", expected: "A: a b [c] | B: d e"),
    Row(name: "a stage", keys: #"k k i "x""#, clicked: "e", expected: "Ax: a b c | B: d [e]"),
  ]

  @Test(arguments: rows) private func aClickEntersTheNameBeingTyped(_ row: Row) throws {
    var session = BoardNotation.session("A: a [b] c | B: d e", size: Size(width: 80, height: 24))
    try session.play(row.keys)
    let place = try place(row.clicked, in: session)
    try session.play("@press \(place.column),\(place.row)")
    #expect(session.editor.prompt == nil)
    #expect(BoardNotation.outline(session.editor) == row.expected)
  }

  @Test func aNameEnteredByAClickIsRepeated() throws {
    var session = BoardNotation.session("A: a [b] c | B: d e", size: Size(width: 80, height: 24))
    try session.play(#"o "x""#)
    let place = try place("d", in: session)
    try session.play("@press \(place.column),\(place.row) .")
    #expect(BoardNotation.outline(session.editor) == "A: a b x c | B: d [x] e")
  }

  @Test func aDragIsNotRepeated() throws {
    var session = BoardNotation.session("A: a [b] c | B: d e", size: Size(width: 80, height: 24))
    try session.play("g u")
    let (from, to) = (try place("c", in: session), try place("e", in: session))
    try session.play("@press \(from.column),\(from.row) @drag \(to.column),\(to.row)")
    try session.play("@release \(to.column),\(to.row)")
    #expect(BoardNotation.outline(session.editor) == "A: a b | B: d [c] e")
    // The latest edit that can be repeated is the rating, and neither the undo nor the drag.
    try session.play(".")
    #expect(BoardNotation.outline(session.editor) == "A: a b | B: d [c+] e")
  }

  @Test func aClickOnTheNameItselfGoesOnTyping() throws {
    var session = BoardNotation.session("A: a [b] c", size: Size(width: 80, height: 24))
    try session.play(#"i "x""#)
    let place = try place("b", in: session)
    try session.play(#"@press \#(place.column),\#(place.row) "y" Enter"#)
    #expect(BoardNotation.outline(session.editor) == "A: a [bxy] c")
  }

  @Test func anEmptyNameIsNotEnteredByAClick() throws {
    var session = BoardNotation.session("A: a [b] c", size: Size(width: 80, height: 24))
    try session.play("i Ctrl-U")
    let place = try place("c", in: session)
    try session.play("@press \(place.column),\(place.row)")
    #expect(session.editor.prompt != nil)
    #expect(BoardNotation.outline(session.editor) == "A: a [b] c")
  }

  @Test func aDraggedTouchpointShowsWhereItLands() throws {
    for (target, line) in [("c", 1), ("a", -1), ("e", -1)] {
      var session = BoardNotation.session("A: a [b] c | B: d e", size: Size(width: 80, height: 24))
      let (from, to) = (try place("b", in: session), try place(target, in: session))
      try session.play("@press \(from.column),\(from.row) @drag \(to.column),\(to.row)")
      let canvas = session.editor.draw()
      let row = line < 0 ? to.row - 1 : to.row + session.editor.boardLayout.cellHeight
      #expect(canvas[to.column, row].base == "━", "\(target)")
      try session.play("@release \(to.column),\(to.row)")
      let after = session.editor.draw()
      #expect(!(0..<24).contains { after[to.column, $0].base == "━" }, "\(target)")
    }
  }

  @Test func aClickOnTheWorstGoesThere() throws {
    var session = BoardNotation.session("A: [a+] b | B: c--", size: Size(width: 80, height: 24))
    try session.play("@press 9,1")
    #expect(BoardNotation.outline(session.editor) == "A: a+ b | B: [c--]")
  }

  @Test func aMarkAfterAnUndoStartsAnew() throws {
    var session = BoardNotation.session("A: [a] b c")
    try session.play("V j r u V j")
    #expect(BoardNotation.outline(session.editor) == "A: a ~b [~c]")
  }
}
