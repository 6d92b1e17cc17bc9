import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// Conflicts between edits of the user and of others, and how the user resolves them.
///
/// The tests pass conflicts to the editor as the result of a save, so that they do not depend on merging.
struct ConflictTests {
  /// A session in which a save has found conflicts; their screen is open.
  private func session(
    _ board: String, _ conflicts: [MergeConflict], size: Size = Size(width: 80, height: 24)
  )
    throws -> EditorSession
  {
    var session = BoardNotation.session(board, size: size)
    session.nextConflicts = conflicts
    try session.play("w")
    try session.play(#": "conflicts" Enter"#)
    return session
  }

  private func conflict(
    _ id: String, at index: Int, _ subject: MergeConflict.Subject, ours: JSONValue? = nil,
    theirs: JSONValue? = nil
  ) -> MergeConflict {
    MergeConflict(
      kind: "touchpoint", id: id, name: id,
      path: JSONPath([.key("stages"), .index(0), .key("touchpoints"), .index(index)]), subject: subject,
      ours: ours, theirs: theirs, taken: .ours)
  }

  /// A stage as the place of a touchpoint in a conflict.
  private func stage(_ number: Int) -> JSONValue {
    .object(
      JSONObject([
        .init(key: "kind", value: .string("stage")), .init(key: "id", value: .string("stage\(number)")),
        .init(key: "name", value: .string(["A", "B"][number - 1])),
        .init(key: "list", value: .string("touchpoints")),
      ]))
  }

  @Test func anOrderIsTakenFromTheOtherSide() throws {
    let ids = { (ids: [String]) in JSONValue.array(ids.map { .string($0) }) }
    let order = MergeConflict(
      kind: "stage", id: "stage1", name: "A", path: JSONPath([.key("stages"), .index(0)]),
      subject: .field("touchpoints"), ours: ids(["a", "b", "c"]), theirs: ids(["c", "b", "a"]), taken: .ours)
    var session = try session("A: [a] b x c", [order])
    try session.play("Enter")
    #expect(session.editor.map.stages[0].touchpoints.map(\.name) == ["c", "b", "x", "a"])
    #expect(session.editor.conflicts.isEmpty)
  }

  private func outline(_ session: EditorSession) -> String { BoardNotation.outline(session.editor) }

  @Test func theOtherValueIsTakenAndGivenBack() throws {
    let name = conflict("b", at: 1, .field("name"), ours: .string("b"), theirs: .string("z"))
    var session = try session("A: [a] b", [name])
    #expect(session.editor.conflicts.count == 1)
    try session.play("Enter")
    #expect(outline(session) == "A: [a] z")
    #expect(session.editor.conflicts.isEmpty)
    try session.play("u")
    #expect(outline(session) == "A: [a] b")
    #expect(session.editor.conflicts.count == 1)
    try session.play("U Esc")
    #expect(outline(session) == "A: [a] z" && session.editor.isMainInFront)
  }

  @Test func aFieldThatOneSideEmptiedIsEmptied() throws {
    var map = BoardNotation.map("A: a").map
    map.stages[0].touchpoints[0].description = "long"
    var session = EditorSession(map)
    let text = conflict("a", at: 0, .field("description"), ours: .string("long"))
    session.nextConflicts = [text]
    try session.play("w")
    try session.play(#": "conflicts" Enter Enter"#)
    #expect(session.editor.map.stages[0].touchpoints[0].description == "")
  }

  @Test func whatOneSideDeletedIsDeletedAfterAll() throws {
    var session = try session("A: a [b] c", [conflict("a", at: 0, .deletion)])
    try session.play("Enter")
    #expect(outline(session) == "A: [b] c")
    #expect(session.editor.conflicts.isEmpty)
  }

  @Test func whatWasMovedGoesToTheOtherPlace() throws {
    let place = conflict("a", at: 0, .place, ours: stage(1), theirs: stage(2))
    var session = try session("A: [a] b | B: c", [place])
    try session.play("Enter")
    #expect(outline(session) == "A: b | B: c [a]")
    #expect(session.editor.conflicts.isEmpty)
  }

  @Test func whatTheUserDecidedOtherwiseIsNoConflictAnyMore() throws {
    let name = conflict("b", at: 1, .field("name"), ours: .string("b"), theirs: .string("z"))
    var session = try session("A: a [b]", [name, conflict("a", at: 0, .deletion)])
    try session.play(#"Esc i "2" Enter k d"#)
    #expect(outline(session) == "A: [b2]")
    #expect(session.editor.conflicts.isEmpty)
    try session.play(#": "conflicts" Enter"#)
    #expect(session.editor.message?.text == Phrase.noConflicts)
  }

  @Test func theListIsWalkedWithKeysAndMouse() throws {
    let all = ["a", "b", "c"].enumerated().map { conflict($1, at: $0, .deletion) }
    var session = try session("A: [a] b c", all, size: Size(width: 20, height: 5))
    try session.play("j j j k")
    #expect(CanvasSnapshot(session.editor.draw()).description.contains("b"))
    try session.play("Enter")
    #expect(session.editor.map.stages[0].touchpoints.map(\.name) == ["a", "c"])
    try session.play("@resize 80x24 @press 5,2")
    session.send(.mouse(MouseEvent(.doublePress, column: 5, row: 2)))
    #expect(session.editor.map.stages[0].touchpoints.map(\.name) == ["c"])
  }

  @Test(arguments: ExampleSession.screens) func theListIsDrawn(_ screen: ExampleSession.Screen) throws {
    let name = conflict("b", at: 1, .field("name"), ours: .string("b"), theirs: .string("z"))
    let place = conflict("a", at: 0, .place, ours: stage(1), theirs: stage(2))
    var session = try session(
      "A: [a] b c | B: d", [name, conflict("c", at: 2, .deletion), place], size: screen.size)
    if screen.language == .spanish { try session.play(#": "language es" Enter"#) }
    expectSnapshot(session.editor.draw(), named: "conflicts-\(screen.testDescription)")
  }
}
