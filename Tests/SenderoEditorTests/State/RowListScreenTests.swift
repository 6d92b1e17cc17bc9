import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// In every list, the selection stays on its row when others change the map, even if a key follows at once.
struct RowListScreenTests {
  private static let path = "shop.journey.json"

  /// Applies a change of others and then a key, without drawing a frame in between.
  private func change(
    _ session: EditorSession, to board: String, then key: Key = .enter
  ) -> Editor {
    var editor = session.editor
    _ = editor.handle(.externalChange(path: Self.path, BoardNotation.map(board).map))
    _ = editor.handle(.key(key))
    return editor
  }

  @Test func findings() throws {
    var session = BoardNotation.session("A: a b")
    try session.play("F7")
    func finding(_ editor: Editor) -> Finding? { (editor.screen as? FindingsScreen)?.finding(in: editor) }
    for _ in 0..<40 where finding(session.editor)?.subject != "b" { session.send(.key(.down)) }
    let selected = try #require(finding(session.editor))
    #expect(selected.subject == "b" && selected.code == "unrated-touchpoint")
    let editor = change(session, to: "New: x y z | A: a b")
    #expect(editor.selection == Selection(stage: 1, touchpoint: 1))
    #expect(editor.details != nil)
  }

  @Test func aComparison() throws {
    var session = BoardNotation.session("A: a b c")
    session.files["other.json"] = BoardNotation.map("A: a b+ c").map
    try session.play(#": "compare other.json" Enter"#)
    let editor = change(session, to: "A: a- b c", then: .character("a"))
    #expect(BoardNotation.outline(editor) == "[A]: a- b+ c")
  }

  @Test func conflicts() throws {
    var session = BoardNotation.session("A: [a] b c")
    try session.play("g j g j g")
    session.send(.externalChange(path: Self.path, BoardNotation.map("A: a b- c-").map))
    try session.play(#": "conflicts" Enter j"#)
    #expect(session.editor.conflicts.map(\.id) == ["b", "c"])
    let editor = change(session, to: "A: a- b- c-")
    #expect(BoardNotation.outline(editor) == "A: a- b- [c+]")
    #expect(editor.conflicts.map(\.id) == ["a", "b"])
  }

  @Test func steps() throws {
    var session = BoardNotation.session("A: [a] b c")
    try session.play(#"g j r : "history" Enter j"#)
    // The change of others is listed above the selected step, and is not undone.
    let editor = change(session, to: "A: a b c-")
    #expect(BoardNotation.outline(editor) == "A: a+ [b] c-")
    #expect(editor.message?.text.english.hasPrefix("Undone: 1 step") == true)
  }

  @Test func stepsOfOthersAloneAreNotUndone() throws {
    var session = BoardNotation.session("A: [a] b c")
    try session.play(#"g : "history" Enter"#)
    let editor = change(session, to: "A: a b c-")
    #expect(BoardNotation.outline(editor) == "A: [a+] b c-")
    #expect(editor.message?.text.english.hasPrefix("Only others have changed") == true)
    #expect(editor.screen is HistoryScreen)
  }

  @Test(arguments: [("2", 1), ("4", 3), ("99", 3)])
  func aCountBeforeTheEndIsTheNumberOfARow(_ row: (count: String, selected: Int)) throws {
    var session = BoardNotation.session("A: [a] b c")
    try session.play(
      #"g j r j g : "history" Enter , \#(row.count.map(String.init).joined(separator: " ")) G"#)
    let screen = try #require(session.editor.screen as? HistoryScreen)
    #expect(screen.selectedRow(in: session.editor) == row.selected)
  }

  @Test func people() throws {
    var session = WorkshopSession(BoardNotation.map("A: a").map)
    try session.play(#": "who" Enter j j"#)
    session.say(.leave, by: "Luis")
    try session.play("Enter")
    #expect(session.editor.front.attendance?.following == session.id("Eva"))
  }
}
