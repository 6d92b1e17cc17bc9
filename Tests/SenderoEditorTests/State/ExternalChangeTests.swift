import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Changes that others write to the file of an open map.
struct ExternalChangeTests {
  private let path = "shop.journey.json"

  private func outline(_ session: EditorSession) -> String { BoardNotation.outline(session.editor) }
  private func message(_ session: EditorSession) -> String { session.editor.message?.text.english ?? "" }

  private func map(_ board: String) -> JourneyMap { BoardNotation.map(board).map }

  /// Writes the file as another user does.
  private func write(_ board: String, _ session: inout EditorSession) {
    session.files[path] = map(board)
    session.send(.externalChange(path: path, map(board)))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let start: String
    var before = ""
    let theirs: String
    var after = ""
    let gives: String
    var isUnsaved = false
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "no edits of the user", start: "A: a [b]", theirs: "A: x a b", gives: "A: x a [b]"),
    Row(
      name: "the selected touchpoint moved", start: "A: a [b] | B: c", theirs: "A: a | B: c b",
      gives: "A: a | B: c [b]"),
    Row(
      name: "the selected touchpoint was deleted", start: "A: a [b] c", theirs: "A: a c", gives: "A: a [c]"),
    Row(name: "the last touchpoint was deleted", start: "A: a b [c]", theirs: "A: a b", gives: "A: a [b]"),
    Row(
      name: "all touchpoints of the stage were deleted", start: "A: [a] | B: b", theirs: "A: | B: b",
      gives: "[A]: | B: b"),
    Row(
      name: "a header stays selected", start: "A: a | [B]: b", theirs: "A: a | B: b x",
      gives: "A: a | [B]: b x"),
    Row(name: "everything was deleted", start: "A: [a]", theirs: "", gives: ""),
    Row(
      name: "an edit and an addition", start: "A: [a] b", before: "g", theirs: "A: a b x",
      gives: "A: [a+] b x",
      isUnsaved: true),
    Row(
      name: "the later edit wins", start: "A: [a] b", before: "g", theirs: "A: a- b", gives: "A: [a-] b"),
    Row(
      name: "undo keeps the addition of others", start: "A: [a] b", before: "g", theirs: "A: a b x",
      after: "u",
      gives: "A: [a] b x"),
    Row(
      name: "redo keeps the addition of others", start: "A: [a] b", before: "g", theirs: "A: a b x",
      after: "u U",
      gives: "A: [a+] b x", isUnsaved: true),
    Row(
      name: "undo of everything", start: "A: [a] b", before: "g", theirs: "A: a b x", after: "u u",
      gives: "A: [a] b",
      isUnsaved: true),
    Row(
      name: "undo keeps a value that others changed since", start: "A: [a] b", before: "g",
      theirs: "A: a- b", after: "u", gives: "A: [a-] b"),
    Row(
      name: "undone before the change of others", start: "A: [a] b", before: "g u", theirs: "A: a b x",
      after: "U",
      gives: "A: [a+] b x", isUnsaved: true),
    Row(
      name: "the change of others undone", start: "A: [a] b", before: "g", theirs: "A: a b x",
      after: #": "undo-merge" Enter"#, gives: "A: [a+] b", isUnsaved: true),
    Row(
      name: "the change of others undone and restored", start: "A: [a] b", theirs: "A: a b x",
      after: #": "undo-merge" Enter u"#, gives: "A: [a] b x"),
    Row(
      name: "while a name is typed", start: "A: a [b]", before: #"o "ne""#, theirs: "A: x a b",
      after: #""w" Enter Enter"#,
      gives: "A: x a b [new]", isUnsaved: true),
    Row(
      name: "while a name is typed and discarded", start: "A: a [b]", before: #"o "ne""#, theirs: "A: x a b",
      after: "Esc", gives: "A: x a [b]"),
    Row(
      name: "while touchpoints are marked", start: "A: [a] b", before: "V j", theirs: "A: x a b", after: "r",
      gives: "A: ~a- [~b-]", isUnsaved: true),
    Row(
      name: "after the mark is removed", start: "A: [a] b", before: "V j", theirs: "A: x a b", after: "Esc",
      gives: "A: x a [b]"),
    Row(
      name: "saved from a question", start: "A: [a] b", before: "g q", theirs: "A: a b x", after: "s",
      gives: "A: [a+] b x"),
    Row(
      name: "saved before the change was reported", start: "A: [a] b", before: "g", theirs: "A: a b x",
      after: "w u",
      gives: "A: [a] b x", isUnsaved: true),
  ]

  @Test(arguments: rows) func itIsMerged(_ row: Row) throws {
    var session = BoardNotation.session(row.start)
    try session.play(row.before)
    write(row.theirs, &session)
    try session.play(row.after)
    #expect(outline(session) == row.gives)
    #expect(session.editor.isUnsaved == row.isUnsaved)
  }

  @Test func itIsSaidOnceWhatWasMerged() throws {
    var session = BoardNotation.session("A: [a]")
    write("A: a x", &session)
    #expect(message(session) == "Merged 1 change from others · :undo-merge to undo")
    try session.play("j")
    #expect(message(session) == "")
    session.send(.externalChange(path: path, map("A: a x")))
    #expect(message(session) == "")
    #expect(!session.editor.isUnsaved)
  }

  @Test func aTextAcceptedAfterAnExternalChangeWins() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"g i "Q""#)
    var theirs = map("A: a-")
    theirs.stages[0].touchpoints[0].name = "Ext"
    session.send(.externalChange(path: path, theirs))
    try session.play("Enter")
    // The rating was changed before the file, and the name was accepted after it.
    #expect(outline(session) == "A: [aQ-]")
    #expect(message(session).hasPrefix("Merged 1 change from others · 2 conflicts: :conflicts"))
    #expect(session.editor.messages.all.contains { $0.text.english.hasPrefix("Renamed") })
    #expect(session.editor.conflicts.count == 2)
  }

  @Test func aSaveTellsWhatCameWithIt() throws {
    var session = BoardNotation.session("A: [a] b")
    session.files[path] = map("A: a b x")
    try session.play("g w")
    #expect(outline(session) == "A: [a+] b x")
    #expect(message(session) == "Saved shop.journey.json with 1 change from others · :undo-merge to undo")
    #expect(!session.editor.isUnsaved)
    #expect(session.files[path] == session.editor.map)
    // The change is reported again, without anything new.
    session.send(.externalChange(path: path, session.editor.map))
    #expect(!session.editor.isUnsaved)
    try session.play(#": "undo-merge" Enter"#)
    #expect(outline(session) == "A: [a+] b")
    try session.play("w")
    #expect(session.files[path] == session.editor.map)
  }

  @Test func whatCouldNotBeSavedIsMergedAfterAll() throws {
    var session = BoardNotation.session("A: [a]")
    session.diskProblem = LocalizedText("full", "lleno")
    try session.play("g q")
    write("A: a x", &session)
    #expect(outline(session) == "A: [a+]")
    try session.play("s")
    #expect(outline(session) == "A: [a+] x")
    #expect(message(session) == "full" && session.editor.isUnsaved)
  }

  @Test func aFileThatIsGoneIsWrittenAnew() throws {
    var session = BoardNotation.session("A: [a]")
    session.files[path] = nil
    session.send(.goneOutside(path: path))
    #expect(message(session) == "The file no longer exists: w writes it again · shop.journey.json")
    #expect(session.editor.isUnsaved && session.editor.unsavedMaps.count == 1)
    try session.play("q")
    #expect(session.effects.isEmpty)
    try session.play("Esc w")
    #expect(session.files[path] == session.editor.map && !session.editor.isUnsaved)
    session.send(.goneOutside(path: path))
    session.send(.externalChange(path: path, session.editor.map))
    #expect(!session.editor.isUnsaved)
  }

  @Test func aFileThatCannotBeReadIsLeftAlone() {
    var session = BoardNotation.session("A: [a]")
    session.send(.unreadableOutside(path: path, problem: LocalizedText("no JSON", "no es JSON")))
    #expect(message(session).hasSuffix("no JSON"))
    #expect(outline(session) == "A: [a]" && !session.editor.isUnsaved)
  }

  @Test func aFileThatAppearsIsNotMerged() {
    let new = Document(map: map("A: a"), path: path)
    var session = EditorSession(Editor(new, seed: 1))
    write("B: b", &session)
    #expect(outline(session) == "A: [a]")
    #expect(message(session).hasPrefix("Somebody else has created that file"))
  }

  @Test func aMapBehindIsMergedToo() throws {
    var shop = map("A: a b")
    shop.title = "Shop"
    shop.stages[0].touchpoints[0].link = "other.json"
    var session = EditorSession(shop, path: path)
    session.files["other.json"] = map("O: o")
    try session.play("k j > j g")
    #expect(session.editor.openPaths == ["other.json", path])
    shop.stages[0].touchpoints.insert(Touchpoint(id: "x", name: "x"), at: 0)
    session.send(.externalChange(path: path, shop))
    #expect(message(session) == "“o” rated positive · u undoes", "The user's own message comes first.")
    try session.play("j")
    #expect(message(session) == "“Shop”, behind this map: 1 change from its file merged")
    #expect(outline(session) == "O: [o+]")
    try session.play("<")
    #expect(outline(session) == "A: x [a] b" && !session.editor.isUnsaved)
  }

  @Test func anAnswerReachesTheMapThatWasSaved() throws {
    var shop = map("A: a b")
    shop.stages[0].touchpoints[0].link = "other.json"
    var editor = Editor(Document(map: shop, path: path, isOnDisk: true), seed: 1)
    _ = editor.handle(.key(.character("g")))
    let saves = editor.handle(.key(.character("w")))
    guard case .save(let map, _, let save, _)? = saves.first else {
      Issue.record("The editor does not save.")
      return
    }
    _ = editor.handle(.linkOpened(Document(map: self.map("O: o"), path: "other.json", isOnDisk: true)))
    _ = editor.handle(.saved(save, .success(MergedMap(map: map))))
    #expect(editor.path == "other.json")
    #expect(editor.unsavedMaps.isEmpty)
  }

  @Test func detailsStayOnTheirItemAndRow() throws {
    var session = BoardNotation.session("A: a [b]")
    try session.play("Enter j j")
    let row = session.editor.selectedRow?.field.key
    write("A: x a b", &session)
    #expect(session.editor.details?.path.description == "$.stages[0].touchpoints[2]")
    #expect(session.editor.selectedRow?.field.key == row)
  }
}
