import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Opening maps, saving them and leaving the editor.
struct FileTests {
  private func session(
    _ language: Language = .english, path: String? = "a.json", newer: Bool = false
  ) -> EditorSession {
    var (map, _) = BoardNotation.map("A: [a] b")
    if newer { map.object["version"] = .number("2") }
    let reason = newer ? LocalizedText("too new", "demasiado nuevo") : nil
    var session = EditorSession(
      map, path: path, readOnlyReason: reason, settings: EditorSettings(language: language),
      size: Size(width: 120, height: 24))
    session.files["b.json"] = BoardNotation.map("B: [b]").map
    return session
  }

  @Test func aPlainSaveReplacesNothingThatItDoesNotKnow() throws {
    var session = session()
    try session.play("g w")
    #expect(session.effects.map(\.outline) == ["save a.json"])
    #expect(!session.editor.isUnsaved)
    try session.play(#": "w b.json" Enter"#)
    #expect(session.editor.message?.kind == .problem)
    #expect(session.editor.path == "a.json")
    try session.play(#": "w! b.json" Enter"#)
    #expect(session.editor.path == "b.json")
    #expect(session.files["b.json"] == session.editor.map)
    try session.play("r w")
    #expect(session.files["b.json"] == session.editor.map)
  }

  @Test func whatCouldNotBeSavedStaysUnsavedAndOpen() throws {
    var session = session()
    session.diskProblem = LocalizedText("full", "lleno")
    try session.play(#"g : "wq" Enter"#)
    #expect(session.editor.message?.text.english == "full")
    #expect(session.editor.isUnsaved)
    #expect(!session.effects.contains(.quit))
    session.diskProblem = nil
    try session.play("w")
    #expect(!session.effects.contains(.quit))
    #expect(!session.editor.isUnsaved)
  }

  @Test func aMapWithoutAFileAsksForOne() throws {
    var session = session(path: nil)
    try session.play("g q s")
    guard case .text(let asked)? = session.editor.prompt else {
      Issue.record("There is no prompt.")
      return
    }
    #expect(asked.problem == Phrase.needsAName)
    try session.play(#""c.json" Enter"#)
    #expect(session.effects.map(\.outline) == ["save c.json", "quit"])
    #expect(session.files["c.json"] == session.editor.map)
  }

  struct Leaving: CustomTestStringConvertible, Sendable {
    let command: String
    var language = Language.english
    let question: String
    let effects: [String]
    var testDescription: String { "\(language.rawValue) \(command)" }
  }

  static let leavings = [
    Leaving(
      command: "e b.json", question: "s save and open  d discard and open  Esc stay",
      effects: ["save a.json", "open b.json"]),
    Leaving(
      command: "new blank", question: "s save and start  d discard and start  Esc stay",
      effects: ["save a.json"]),
    Leaving(
      command: "abrir-mapa b.json", language: .spanish,
      question: "s guardar y abrir  d descartarlos y abrir  Esc quedarse",
      effects: ["save a.json", "open b.json"]),
    Leaving(
      command: "nuevo blank", language: .spanish,
      question: "s guardar y empezar  d descartarlos y empezar  Esc quedarse", effects: ["save a.json"]),
  ]

  @Test(arguments: leavings) func anotherMapIsOpenedAfterASave(_ row: Leaving) throws {
    var session = session(row.language)
    try session.play(#"g : "\#(row.command)" Enter"#)
    #expect(CanvasSnapshot(session.editor.draw()).description.contains(row.question))
    let edited = session.editor.map
    try session.play("s")
    #expect(session.effects.map(\.outline) == row.effects)
    #expect(session.files["a.json"] == edited)
    #expect(session.editor.map != edited)
    #expect(session.editor.departure == nil)
  }

  @Test func anotherMapIsOpenedAfterAMapGotItsName() throws {
    var session = session(path: nil)
    try session.play(#"g : "e b.json" Enter s "c.json" Enter"#)
    #expect(session.effects.map(\.outline) == ["save c.json", "open b.json"])
    var other = self.session(path: nil)
    try other.play(#"g : "e b.json" Enter s Esc : "w c.json" Enter"#)
    #expect(other.effects.map(\.outline) == ["save c.json"])
  }

  @Test func noOtherMapIsOpenedAfterAFailedSave() throws {
    var session = session()
    session.diskProblem = LocalizedText("full", "lleno")
    try session.play(#"g : "e b.json" Enter s"#)
    #expect(session.effects.map(\.outline) == ["save a.json"])
    #expect(session.editor.message?.text.english == "full")
    session.diskProblem = nil
    try session.play("w")
    #expect(session.effects.map(\.outline) == ["save a.json", "save a.json"])
  }

  @Test func undoToWhatIsSavedIsSaved() throws {
    var session = session()
    try session.play("g w j r")
    #expect(session.editor.isUnsaved)
    try session.play("u")
    #expect(!session.editor.isUnsaved)
    try session.play("u")
    #expect(session.editor.isUnsaved)
    try session.play("U q")
    #expect(session.effects.last == .quit)
  }

  @Test func aMapThatIsTooNewStaysReadOnlyUnderAnotherName() throws {
    var session = session(newer: true)
    try session.play("g")
    #expect(session.editor.message?.text.english == "too new")
    try session.play(#": "w c.json" Enter"#)
    #expect(session.files["c.json"]?.object["version"] == .number("2"))
    #expect(session.editor.needsWriting != nil)
  }

  @Test func aReadOnlyMapCanBeEditedUnderAnotherName() throws {
    let (map, _) = BoardNotation.map("A: [a]")
    var session = EditorSession(map, path: "a.json", readOnlyReason: LocalizedText("frozen", "congelado"))
    try session.play("w")
    #expect(session.effects.isEmpty)
    #expect(session.editor.message?.text.english == "frozen")
    try session.play(#": "w c.json" Enter g"#)
    #expect(BoardNotation.outline(session.editor) == "A: [a+]")
  }

  @Test func anotherMapStartsOver() throws {
    var session = session()
    try session.play(#"c f "a" Enter / "a" Enter g w : "e b.json" Enter"#)
    let editor = session.editor
    #expect(BoardNotation.outline(editor) == "B: [b]")
    #expect(!editor.front.openMap.history.canUndo && !editor.isUnsaved)
    #expect(editor.front.view.filter == nil && editor.front.view.search == nil)
    // The clipboard is available in the other map too.
    try session.play("p")
    #expect(BoardNotation.outline(session.editor) == "B: b [a]")
    session.send(.editedExternally("late"))
    #expect(BoardNotation.outline(session.editor) == "B: b [a]")
  }

  @Test func theStartScreenOffersAndLeaves() throws {
    var session = EditorSession(
      Editor(nil, recent: [RecentMap(path: "b.json")], seed: 1),
      files: ["b.json": BoardNotation.map("B: [b]").map])
    var leaving = session
    try leaving.play("q")
    #expect(leaving.effects.contains(.quit))
    try session.play("g Esc o i w @paste \"x\"")
    #expect(session.editor.map.stages.isEmpty)
    try session.play("Enter")
    #expect(BoardNotation.outline(session.editor) == "B: [b]")
  }

  private static func start(_ recent: [RecentMap], missing: [String] = []) -> EditorSession {
    EditorSession(
      Editor(nil, recent: recent, seed: 1), files: ["/b.json": BoardNotation.map("B: [b]").map],
      missing: missing)
  }

  @Test func theNewestMapIsPreselected() throws {
    var session = Self.start([RecentMap(path: "/b.json"), RecentMap(path: "/c.json")])
    try session.play("Enter")
    #expect(session.effects.contains(.open(path: "/b.json")))
    var first = Self.start([])
    try first.play("Enter")
    #expect(first.editor.map.title == "Buying a car")
  }

  @Test func aMissingMapIsNotStartedAnew() throws {
    var session = Self.start(
      [RecentMap(path: "/gone.json"), RecentMap(path: "/b.json")], missing: ["/gone.json"])
    try session.play("Home j Enter")
    #expect(
      session.editor.message?.text.english == "/gone.json is no longer there · d removes it from the list")
    #expect(session.effects == [.findMissing(["/gone.json", "/b.json"])])
    try session.play("d")
    #expect(session.editor.message?.text.english == "Removed from the list; the file stays: /gone.json")
    try session.play("Enter")
    #expect(session.effects.last == .open(path: "/b.json"))
    #expect(session.effects.contains(.forgetRecent(path: "/gone.json")))
  }

  @Test func theListIsEmptiedFromItsEnd() throws {
    var session = Self.start(["/a", "/b", "/c"].map { RecentMap(path: $0) })
    try session.play("j j d d Delete")
    #expect(
      session.effects.dropFirst() == [
        .forgetRecent(path: "/c"), .forgetRecent(path: "/b"), .forgetRecent(path: "/a"),
      ])
    try session.play("d")
    #expect(session.editor.message?.text == Phrase.nothingToRemove)
  }

  @Test func aCommandOfAnotherScreenSaysSo() throws {
    var session = session()
    try session.play(#"? : "rename" Enter"#)
    #expect(session.editor.message?.text == Phrase.notHere("rename"))
    try session.play(#"Esc : "zo" Enter"#)
    #expect(session.editor.zoom == .fullCard, "The first command with this beginning must run.")
  }
}
