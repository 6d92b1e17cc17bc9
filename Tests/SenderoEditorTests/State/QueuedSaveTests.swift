import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Saves that are requested while another save is running.
struct QueuedSaveTests {
  private let path = "shop.journey.json"
  private let problem = LocalizedText("the disk is full", "el disco está lleno")

  /// A session with two edits: the first is being saved, and the save of the second is queued.
  private func saving() throws -> EditorSession {
    var map = BoardNotation.map("A: a b").map
    map.title = "Shop"
    map.stages[0].touchpoints[1].link = "other.json"
    var session = EditorSession(map, path: path)
    session.files["other.json"] = BoardNotation.map("O: o").map
    session.holdsSaves = true
    try session.play("g w j g w")
    #expect(session.heldPaths == [path])
    return session
  }

  /// The experiences in a file.
  private func saved(_ session: EditorSession, _ path: String? = nil) -> [Experience?] {
    session.files[path ?? self.path]?.stages[0].touchpoints.map(\.experience) ?? []
  }

  @Test func aQueuedSaveIsTriedAfterAFailure() throws {
    var session = try saving()
    session.answerNextSave(problem)
    #expect(session.heldPaths == [path])
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    #expect(!session.editor.isUnsaved)
    #expect(session.editor.message?.text == Phrase.saved(path))
  }

  @Test func aQueuedSaveThatFailsTooLeavesTheEditsUnsaved() throws {
    var session = try saving()
    try session.play(#": "wq" Enter"#)
    session.answerNextSave(problem)
    session.answerNextSave(problem)
    #expect(session.heldPaths.isEmpty && !session.effects.contains(.quit))
    #expect(session.editor.isUnsaved)
    #expect(session.editor.message == Message(.problem, problem))
  }

  @Test func quittingAfterAQueuedSaveSurvivesTheFailureBeforeIt() throws {
    var session = try saving()
    try session.play(#": "wq" Enter"#)
    session.answerNextSave(problem)
    #expect(!session.effects.contains(.quit))
    session.answerNextSave()
    #expect(session.effects.contains(.quit))
  }

  @Test func aPromptDoesNotHoldAQueuedSaveUp() throws {
    var session = try saving()
    try session.play(#"o "typed""#)
    session.answerNextSave()
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    #expect(session.editor.prompt != nil)
  }

  @Test func aCopyIsSavedAfterTheMap() throws {
    var session = try saving()
    try session.play(#": "w copy.json" Enter"#)
    session.answerNextSave()
    session.answerNextSave()
    #expect(session.heldPaths == ["copy.json"])
    session.answerNextSave()
    #expect(saved(session, "copy.json") == [.positive, .positive])
    #expect(session.editor.path == "copy.json" && !session.editor.isUnsaved)
  }

  @Test func aFailedCopyIsShownThoughTheNextSaveSucceeds() throws {
    var session = BoardNotation.session("A: [a]")
    session.holdsSaves = true
    try session.play(#"g : "w copy.json" Enter w"#)
    session.answerNextSave(problem)
    #expect(session.editor.message == Message(.problem, problem))
    session.answerNextSave()
    #expect(saved(session) == [.positive] && !session.editor.isUnsaved)
  }

  // MARK: Maps that are left

  @Test func aSaveIsMadeOfAMapBehind() throws {
    var session = try saving()
    try session.play(">")
    #expect(session.editor.path == "other.json")
    session.answerNextSave()
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    try session.play("<")
    #expect(session.editor.path == path && !session.editor.isUnsaved)
  }

  @Test func aSaveIsMadeOfAMapBehindAfterAFailure() throws {
    var session = try saving()
    try session.play(">")
    session.answerNextSave(problem)
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    #expect(session.editor.message?.text == Phrase.saved(path))
  }

  @Test func aSaveIsMadeOfAMapThatIsReplaced() throws {
    var session = try saving()
    try session.play(#": "edit other.json" Enter"#)
    #expect(session.editor.path == "other.json", "Every edit is being saved, so nothing is asked.")
    session.answerNextSave()
    #expect(session.editor.openPaths == ["other.json", path])
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    #expect(session.editor.openPaths == ["other.json"])
  }

  @Test func aReplacedMapStaysOpenIfItsSaveFails() throws {
    var session = try saving()
    try session.play(#": "new" Enter"#)
    #expect(session.editor.path == nil)
    session.answerNextSave(problem)
    session.answerNextSave(problem)
    #expect(session.editor.message == Message(.problem, problem))
    #expect(session.editor.unsavedMaps.map(\.path) == [path])
    try session.play("q g")
    #expect(session.editor.path == path && session.editor.isUnsaved)
    #expect(BoardNotation.outline(session.editor) == "A: a+ [b+]")
    try session.play("w")
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
  }

  @Test func editsAfterTheSaveAreDropped() throws {
    var session = try saving()
    try session.play(#"r : "edit! other.json" Enter"#)
    session.answerNextSave()
    session.answerNextSave()
    #expect(saved(session) == [.positive, .positive])
    #expect(session.editor.openPaths == ["other.json"])
  }

  @Test func editsAfterTheSaveAreAskedFor() throws {
    var session = try saving()
    try session.play(#"r : "edit other.json" Enter"#)
    #expect(session.editor.path == path && session.editor.prompt != nil)
    try session.play("d")
    #expect(session.editor.path == "other.json")
  }

  @Test func aMapOpenedAnewShowsWhatIsSaved() throws {
    var session = try saving()
    try session.play(#": "edit" Enter"#)
    #expect(BoardNotation.outline(session.editor) == "A: [a] b")
    session.answerNextSave()
    session.answerNextSave()
    #expect(BoardNotation.outline(session.editor) == "A: [a+] b+")
    #expect(!session.editor.isUnsaved)
  }

  @Test func leavingWaitsForAMapBehind() throws {
    var session = try saving()
    try session.play("> q")
    #expect(session.editor.prompt == nil && !session.effects.contains(.quit))
    session.answerNextSave()
    #expect(!session.effects.contains(.quit))
    session.answerNextSave()
    #expect(session.effects.contains(.quit))
  }

  @Test func aSlowSaveOfAMapBehindIsNamed() throws {
    var session = try saving()
    let save = try #require(session.editor.front.openMap.pendingSave)
    session.send(.saveIsSlow(save))
    #expect(session.editor.message?.text == Phrase.saving)
    try session.play(">")
    session.send(.saveIsSlow(save))
    #expect(session.editor.message?.text == Phrase.saving(path))
  }
}
