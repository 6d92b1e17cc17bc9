import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Opening a map with small faults: the messages list the repairs, and one undo restores the values in the file.
struct OpeningRepairsTests {
  private static func session(_ size: Int = 1, isUndoable: Bool = true) -> EditorSession {
    let map = BoardNotation.map("A: a+ b").map
    var written = map
    written.stages[0].touchpoints[0].object["experience"] = .string("Positive")
    let lines = (1...size).map { LocalizedText("fault \($0)", "error \($0)") }
    let document = Document(
      map: map, path: "shop.journey.json", isOnDisk: true,
      repairs: OpeningRepairs(count: size + 3, lines: lines, asWritten: isUndoable ? written : nil),
      notice: LocalizedText("ids", "ids"))
    return EditorSession(Editor(document, seed: 1), files: ["shop.journey.json": map])
  }

  @Test func theyAreToldAndListedInOrder() throws {
    var session = Self.session(3)
    #expect(
      session.editor.message?.text.english
        == "Repaired 6 small faults · :messages shows each · u restores the old values")
    try session.play(#": "messages" Enter"#)
    #expect(session.editor.messages.all.dropFirst().map(\.text.english) == ["fault 1", "fault 2", "fault 3"])
  }

  @Test func oneUndoRestoresTheValuesInTheFile() throws {
    var session = Self.session()
    #expect(!session.editor.isUnsaved)
    try session.play("u")
    #expect(session.editor.message?.text.english == "Undone: Repairs on opening · U redoes")
    #expect(session.editor.map.stages[0].touchpoints[0].object["experience"] == .string("Positive"))
    #expect(session.editor.isUnsaved)
    try session.play("U")
    #expect(session.editor.map.stages[0].touchpoints[0].experience == .positive)
    #expect(!session.editor.isUnsaved)
    // A user who only views the map is not asked to save on leaving.
    try session.play("q")
    #expect(session.effects.last == .quit)
  }

  @Test func aSaveWritesTheRepairs() throws {
    var session = Self.session()
    try session.play("w")
    #expect(session.files["shop.journey.json"] == session.editor.map)
    #expect(session.editor.map.stages[0].touchpoints[0].experience == .positive)
  }

  @Test func withoutRepairedValuesThereIsNothingToUndo() throws {
    var session = Self.session(isUndoable: false)
    #expect(
      session.editor.message?.text.spanish
        == "4 errores leves corregidos · :messages los muestra · w los guarda")
    try session.play("u")
    #expect(session.editor.message?.text == Phrase.nothingToUndo)
  }

  @Test func moreThanTheListHoldsIsCutAtItsEnd() throws {
    var session = Self.session(1_000)
    try session.play("j")
    let listed = session.editor.messages.all
    #expect(listed.count <= MessageLog.limit)
    #expect(listed.dropFirst().first?.text.english == "fault 1")
  }
}
