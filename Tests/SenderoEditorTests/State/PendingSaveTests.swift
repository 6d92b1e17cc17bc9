import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Edits, undo and leaving between a save and its result.
struct PendingSaveTests {
  private let path = "shop.journey.json"

  /// A session with an edit that is being saved.
  private func saving(_ board: String = "A: [a] b") throws -> EditorSession {
    var session = BoardNotation.session(board)
    session.holdsSaves = true
    try session.play("g w")
    #expect(session.editor.isUnsaved)
    return session
  }

  @Test func undoingDuringASaveTakesNothingOfOthersAway() throws {
    var session = try saving()
    var theirs = try #require(session.files[path])
    theirs.stages[0].touchpoints.append(Touchpoint(id: "x", name: "x"))
    session.files[path] = theirs
    try session.play("u")
    session.answerSaves()
    #expect(BoardNotation.outline(session.editor) == "A: [a] b x")
    #expect(session.editor.isUnsaved, "The file has the rating that was undone.")
    try session.play("w")
    #expect(session.files[path]?.stages[0].touchpoints.map(\.name) == ["a", "b", "x"])
    #expect(session.files[path]?.stages[0].touchpoints[0].rating == nil)
  }

  @Test func aMapOpenedMeanwhileDoesNotGetTheAnswer() throws {
    var session = try saving()
    try session.play(#": "edit! shop.journey.json" Enter"#)
    try session.play("j g")
    session.answerSaves()
    #expect(session.editor.isUnsaved)
    try session.play("w")
    #expect(BoardNotation.outline(session.editor) == "A: a+ [b+]")
  }

  @Test func workingOnDoesNotLeave() throws {
    var session = BoardNotation.session("A: [a]")
    session.holdsSaves = true
    try session.play(#"g : "wq" Enter o "typed""#)
    session.answerSaves()
    #expect(!session.effects.contains(.quit))
    #expect(session.editor.prompt != nil)
    try session.play("Enter")
    #expect(BoardNotation.outline(session.editor) == "A: a+ [typed]")
  }

  @Test func leavingWaitsForTheAnswer() throws {
    var session = try saving()
    try session.play("q")
    #expect(session.editor.prompt == nil && !session.effects.contains(.quit))
    session.answerSaves()
    #expect(session.effects.contains(.quit))
  }

  @Test func aSecondSaveFollowsTheFirst() throws {
    var session = try saving()
    try session.play("j g w")
    session.answerSaves()
    #expect(!session.editor.isUnsaved)
    #expect(session.editor.conflicts.isEmpty)
    #expect(
      session.files[path]?.stages[0].touchpoints.map(\.rating) == [Rating(.positive), Rating(.positive)])
  }

  @Test func aFailureOfAMapThatIsGoneIsShown() throws {
    var session = try saving()
    session.files["other.json"] = BoardNotation.map("O: [o]").map
    try session.play(#": "edit! other.json" Enter"#)
    session.diskProblem = LocalizedText("the disk is full", "el disco está lleno")
    session.answerSaves()
    #expect(session.editor.message?.text.english == "the disk is full")
  }
}
