import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Edits under a lens and in lanes change only the touchpoints that are marked on the screen.
struct HiddenTouchpointTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let keys: String
    /// The board of a stage with the touchpoints `a` to `e`, of which `b` and `d` are by phone.
    let board: String
    var testDescription: String { keys }
  }

  private static let lensRows = [
    Row(keys: "V j d", board: "A: b d [e]"), Row(keys: ", 2 d", board: "A: b d [e]"),
    Row(keys: "V j g", board: "A: ~a+ b [~c+] d e"), Row(keys: ", 2 g", board: "A: [a+] b c+ d e"),
    Row(keys: "V j c Esc p", board: "A: a b c a [c] d e"), Row(keys: ", 2 x P", board: "A: b d a [c] e"),
    Row(keys: "J", board: "A: b c [a] d e"), Row(keys: "j K", board: "A: [c] a b d e"),
    Row(keys: "V j J", board: "A: b d e ~a [~c]"), Row(keys: "V j K", board: "A: ~a b [~c] d e"),
    Row(keys: "V j D", board: "A: a b c a [c] d e"),
  ]

  @Test(arguments: lensRows) func underALens(_ row: Row) throws {
    #expect(try board(after: row.keys, view: "channel web") == row.board)
  }

  private static let laneRows = [
    // The lane of the web has a, c and e, the one of the phone b and d.
    Row(keys: "V j d", board: "A: b d [e]"), Row(keys: ", 2 d", board: "A: b d [e]"),
    Row(keys: "J", board: "A: b c [a] d e"), Row(keys: "j j J", board: "A: a b c d [e]"),
    Row(keys: "j j V j d", board: "A: a c [d]"),
  ]

  @Test(arguments: laneRows) func inLanes(_ row: Row) throws {
    #expect(try board(after: row.keys, view: "arrange channels") == row.board)
  }

  private static let throughLenses = [
    Row(keys: "j", board: "A: a [b] c d e"),
    Row(keys: #"j : "channel web" Enter"#, board: "A: [a] b c d e"),
    Row(keys: #"j : "channel web" Enter : "channel" Enter"#, board: "A: a [b] c d e"),
    Row(keys: #"j : "channel web" Enter j : "channel" Enter"#, board: "A: a b [c] d e"),
  ]

  @Test(arguments: throughLenses) func aHiddenTouchpointIsSelectedAgain(_ row: Row) throws {
    #expect(try board(after: row.keys, view: "arrange stages") == row.board)
  }

  @Test func aPlaceIsRevealedByWideningOnlyTheLensThatHidesIt() throws {
    var map = BoardNotation.map("A: a b").map
    map.stages[0].touchpoints[0].channel = "web"
    map.stages[0].touchpoints[1].channel = "phone"
    var session = EditorSession(map)
    try session.play(#": "channel web" Enter"#)
    var editor = session.editor
    editor.reveal(Selection(stage: 0, touchpoint: 0))
    #expect(editor.lens == Lens(channel: "web"))
    editor.reveal(Selection(stage: 0, touchpoint: 1))
    #expect(editor.lens == .everything && editor.selectedTouchpoint?.name == "b")
  }

  private func board(after keys: String, view: String) throws -> String {
    var map = BoardNotation.map("A: a b c d e").map
    for index in map.stages[0].touchpoints.indices {
      map.stages[0].touchpoints[index].channel = index % 2 == 0 ? "web" : "phone"
    }
    var session = EditorSession(map)
    try session.play(": \"\(view)\" Enter \(keys)")
    return BoardNotation.outline(session.editor)
  }
}
