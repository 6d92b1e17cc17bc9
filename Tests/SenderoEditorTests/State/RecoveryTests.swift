import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Unsaved edits of earlier sessions: recovering, viewing and discarding them.
struct RecoveryTests {
  private let path = "shop.journey.json"

  private func map(_ board: String) -> JourneyMap { BoardNotation.map(board).map }
  private func outline(_ session: EditorSession) -> String { BoardNotation.outline(session.editor) }

  private func offer(
    _ board: String, base: String?, place: String = "kept", path: String? = "shop.journey.json"
  )
    -> RecoveryOffer
  {
    RecoveryOffer(
      place: place, when: "2026-11-22 14:05",
      copy: RecoveryCopy(path: path, base: base.map { map($0) }, map: map(board)))
  }

  private func session(
    _ board: String, _ offers: [RecoveryOffer], isOnDisk: Bool = true, readOnly: LocalizedText? = nil
  ) -> EditorSession {
    let document = Document(
      map: map(board), path: path, isOnDisk: isOnDisk, readOnlyReason: readOnly, recoveries: offers)
    return EditorSession(Editor(document, seed: 1), files: isOnDisk ? [path: map(board)] : [:])
  }

  private func question(_ session: EditorSession) -> String? {
    guard case .confirm(let asked)? = session.editor.prompt else { return nil }
    return asked.question.english
  }

  @Test func editsAreRecoveredAsOneStep() throws {
    var session = session("A: a", [offer("A: a+ x", base: "A: a")])
    #expect(question(session) == "Unsaved edits of 2026-11-22 14:05")
    try session.play("r")
    #expect(outline(session) == "A: [a+] x")
    #expect(session.effects == [.recovered(place: "kept")])
    #expect(session.editor.front.openMap.wouldLose)
    try session.play("u")
    #expect(
      outline(session) == "A: [a]" && !session.editor.isUnsaved
        && !session.editor.front.openMap.history.canUndo)
    #expect(
      session.editor.message?.text.english == "Undone: Recovered unsaved edits of 2026-11-22 14:05 · U redoes"
    )
  }

  @Test func whatTheFileGainedSinceStays() throws {
    var session = session("A: a b", [offer("A: a+", base: "A: a")])
    try session.play("r")
    #expect(outline(session) == "A: [a+] b")
  }

  @Test func whatTheFileHasAlreadyIsDropped() throws {
    var session = session("A: a+", [offer("A: a+", base: "A: a")])
    try session.play("r")
    #expect(session.effects == [.discardRecovery(place: "kept")])
    #expect(session.editor.message?.text == Phrase.nothingRecovered)
  }

  @Test func discardedOrLeftForLater() throws {
    let kept = offer("A: a x", base: "A: a")
    var session = session("A: a", [kept])
    try session.play("Esc")
    #expect(session.effects.isEmpty && session.editor.prompt == nil)
    #expect(session.editor.message?.text == Phrase.keptForLater)
    try session.play(#": "unsaved-edits" Enter d"#)
    #expect(session.effects.isEmpty, "The editor must ask for confirmation.")
    try session.play("Esc")
    #expect(session.editor.message?.text == Phrase.keptForLater)
    try session.play(#": "unsaved-edits" Enter d d"#)
    #expect(session.effects == [.discardRecovery(place: "kept")])
    #expect(outline(session) == "A: [a]" && session.editor.front.openMap.recoveries.isEmpty)
  }

  @Test func theDifferenceIsLookedAtFirst() throws {
    var session = session("A: a", [offer("A: a x", base: "A: a")])
    try session.play("l")
    let shown = try #require(session.editor.screen as? RecoveryScreen)
    #expect(shown.lines.count == 1)
    try session.play("j k PgDn Esc")
    #expect(session.editor.isMainInFront && session.effects.isEmpty)
    #expect(question(session) != nil, "Viewing the difference must not answer the question.")
    try session.play("l r")
    #expect(outline(session) == "A: [a] x")
  }

  @Test func severalComeOneAfterTheOther() throws {
    var session = session(
      "A: a", [offer("A: a x", base: "A: a", place: "new"), offer("A: a y", base: "A: a", place: "old")])
    try session.play("d d")
    #expect(question(session) != nil)
    try session.play("r")
    #expect(session.effects == [.discardRecovery(place: "new"), .recovered(place: "old")])
    #expect(outline(session) == "A: [a] y" && session.editor.prompt == nil)
  }

  @Test func aMapThatNeverHadAFileIsTakenAsItIs() throws {
    var session = session("N: n", [offer("A: a", base: nil)], isOnDisk: false)
    try session.play("r")
    #expect(session.editor.map == map("A: a"))
  }

  @Test func aMapWhoseFileIsGoneIsTakenWhole() throws {
    var session = session("N: n", [offer("A: a+ | B: b", base: "A: a | B: b")], isOnDisk: false)
    try session.play("r")
    #expect(session.editor.map == map("A: a+ | B: b"))
    #expect(session.editor.conflicts.isEmpty && session.editor.front.openMap.wouldLose)
    #expect(session.effects == [.recovered(place: "kept")])
  }

  @Test func aMapThatWasOnlyLostIsTakenWholeToo() throws {
    var session = session("N: n", [offer("A: a", base: "A: a")], isOnDisk: false)
    try session.play("r")
    #expect(session.editor.map == map("A: a"))
    #expect(session.editor.front.openMap.wouldLose && session.effects == [.recovered(place: "kept")])
  }

  @Test(
    "Recovery copies contain a text that is being typed, unless it replaces another",
    arguments: [
      ("a name", #"i "bc""#, "A: [abc]"), ("a new touchpoint", #"o "x""#, "A: [a] x"),
      ("a new stage", #"s "B""#, "A: a | B:"), ("no text yet", "o", nil),
      ("a pain point", #"! "slow""#, "A: a"),
      ("another name typed over the old one", #"i Backspace "x""#, nil), ("a search", #"/ "a""#, nil),
      ("an unchanged name", "i", nil), ("dropped", #"o "x" Esc"#, nil),
    ])
  func whatIsTypedIsKept(_ name: String, _ script: String, _ kept: String?) throws {
    var session = session("A: a", [])
    try session.play(script)
    let unsaved = session.editor.unsavedMaps
    #expect(
      unsaved.map { $0.map.stages.map { $0.touchpoints.map(\.name) } }
        == (kept.map { [map($0).stages.map { $0.touchpoints.map(\.name) }] } ?? []))
    #expect(session.editor.map == map("A: a"))
  }

  @Test func aReadOnlyMapOffersNothing() {
    let session = session(
      "A: a", [offer("A: a x", base: "A: a")], readOnly: LocalizedText("frozen", "congelado"))
    #expect(session.editor.prompt == nil && session.editor.front.openMap.recoveries.count == 1)
  }

  @Test func othersWaitForTheAnswer() throws {
    var session = session("A: a", [offer("A: a+", base: "A: a")])
    session.send(.externalChange(path: path, map("A: x a")))
    #expect(outline(session) == "A: [a]")
    try session.play("l")
    #expect(outline(session) == "A: [a]")
    try session.play("Esc")
    #expect(outline(session) == "A: [a]")
    try session.play("Esc")
    #expect(outline(session) == "A: x [a]")
  }

  // MARK: The start screen

  private func start() -> EditorSession {
    EditorSession(
      Editor(
        nil, recent: [RecentMap(path: "b.json")],
        recoveries: [
          offer("A: a", base: nil, place: "unnamed", path: nil),
          offer("A: a x", base: "A: a", place: "named"),
        ], seed: 1), files: [path: map("A: a")])
  }

  @Test func aMapWithoutAFileComesUpUnsaved() throws {
    var session = start()
    try session.play("Enter")
    #expect(session.editor.map == map("A: a"))
    #expect(session.effects == [.recovered(place: "unnamed")])
    #expect(session.editor.path == nil && session.editor.front.openMap.wouldLose)
    try session.play("q")
    #expect(question(session) == "There are unsaved edits.")
    try session.play("Esc u")
    #expect(session.editor.map.stages.isEmpty && session.editor.front.openMap.history.canRedo)
  }

  @Test func aMapWithAFileIsOpened() throws {
    var session = start()
    try session.play("j Enter")
    #expect(session.effects.last == .open(path: path))
  }

  @Test func editsAreDiscardedFromTheList() throws {
    var session = start()
    try session.play("Home d")
    #expect(session.editor.message?.text == Phrase.nothingToRemove)
    try session.play("j d Esc")
    #expect(session.effects == [.findMissing(["b.json"])])
    try session.play("d d")
    #expect(session.effects.last == .discardRecovery(place: "unnamed"))
    #expect(session.editor.offered.recoveries.map(\.place) == ["named"])
    try session.play("Enter")
    #expect(session.effects.last == .open(path: path))
  }
}
