import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The marks of findings on the board, which follow every edit.
struct FindingMarksTests {
  /// Returns the names of the marked touchpoints, and compares them with a new report.
  private func marked(_ session: EditorSession, missing: Set<String> = []) -> String {
    let model = session.editor.boardModel
    let report = FindingReport(
      session.editor.map, FindingContext(today: session.editor.settings.today, missingLinks: missing))
    var names: [String] = []
    for (stage, item) in session.editor.stages.enumerated() {
      for (index, touchpoint) in item.touchpoints.enumerated() {
        let isMarked = model.hasFinding(at: BoardPosition(stage: stage, touchpoint: index))
        if model.findings != nil {
          #expect(isMarked == (report.mark(stage: stage, touchpoint: index) != nil))
        }
        if isMarked { names.append(touchpoint.name) }
      }
    }
    return names.joined(separator: " ")
  }

  @Test func theyFollowEditsUndoAndTheSwitch() throws {
    var session = EditorSession(BoardNotation.map("A: a- b= c- | B: d+").map)
    #expect(marked(session) == "")
    try session.play("X")
    #expect(marked(session) == "a c")
    try session.play("y")
    #expect(marked(session) == "c")
    try session.play("j r")
    #expect(marked(session) == "b c")
    try session.play("u u")
    #expect(marked(session) == "a c")
    try session.play("X")
    #expect(marked(session) == "")
  }

  /// The rule that finds a poor hand-over applies to the whole map.
  @Test func aFindingBetweenTwoStagesIsMarkedToo() throws {
    var map = BoardNotation.map("A: a+ | B: b-").map
    map.stages[0].touchpoints[0].channel = "web"
    map.stages[1].touchpoints[0].channel = "shop"
    map.silenced = ItemList([
      SilencedRule(
        object: JSONObject([
          .init(key: "id", value: .string("s")),
          .init(key: "rule", value: .string("negative-without-pain-point")),
        ]))
    ])
    var session = EditorSession(map)
    try session.play("X")
    #expect(marked(session) == "b")
  }

  /// The session reads linked maps after the first frame that shows their touchpoints.
  @Test func aLinkThatIsReadLaterIsMarked() throws {
    var map = BoardNotation.map("A: a= b=").map
    map.stages[0].touchpoints[1].link = "gone.json"
    var session = EditorSession(map)
    try session.play("X")
    #expect(marked(session) == "")
    let path = LinkPath.resolve("gone.json", in: session.editor.path)
    session.send(.linksRead([LinkedMap(path: path, problem: LocalizedText("no", "no"))]))
    #expect(marked(session, missing: ["gone.json"]) == "b")
    session.send(.linksRead([LinkedMap(path: path, map: map)]))
    #expect(marked(session) == "")
  }

  @Test func theBoardShowsThemAndTheirNumber() throws {
    var session = EditorSession(BoardNotation.map("A: a- b=").map, size: Size(width: 60, height: 20))
    let without = CanvasSnapshot(session.editor.draw()).text
    #expect(!without.joined().contains("⚑"))
    try session.play("X")
    let with = CanvasSnapshot(session.editor.draw()).text
    #expect(with[0].contains("⚑"))
    #expect(with.dropFirst().filter { $0.contains("⚑") }.count >= 1)
    try session.play("X")
    #expect(CanvasSnapshot(session.editor.draw()).text[0] == without[0])
  }
}
