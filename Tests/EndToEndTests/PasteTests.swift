import Foundation
import SenderoCore
import TestSupport
import Testing

/// Pastes as terminals send them, and keys that are typed before their question is shown.
struct PasteTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let paste = "dock is full\nquiet; d d x x\nwait for van\n"

  /// A session with one unsaved edit.
  private func edited() throws -> TerminalSession {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("o", thenWaitFor: "Enter adds")
    try session.type("Added")
    try session.send("Enter", "Escape")
    try session.wait(until: "the touchpoint is added") { $0.contains("? 4") && !$0.contains("Enter adds") }
    return session
  }

  @Test(arguments: [true, false]) func aPasteWithOrWithoutMarksBecomesTouchpoints(isMarked: Bool) throws {
    let session = try edited()
    try session.paste(Self.paste, isMarked: isMarked)
    let screen = try session.wait(until: "three touchpoints are added") { $0.contains("? 7") }
    #expect(screen.contains("quiet; d d x x") && screen.hasSelected("wait for van"))
    try session.send("u", thenWaitFor: "? 4")
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.send("d")
    #expect(try session.waitForEnd() == 0)
  }

  @Test func aMarkWithinAPasteDoesNotEndIt() throws {
    let session = try edited()
    try session.paste("harmless\u{1B}[201~dddxx:q!\rmore", isMarked: true)
    let screen = try session.wait(until: "the whole paste is text") { $0.contains("? 6") }
    #expect(screen.contains("harmlessdddxx:q!") && screen.hasSelected("more"))
  }

  @Test func aPasteDoesNotAnswerAQuestion() throws {
    let session = try edited()
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.paste(Self.paste, isMarked: false)
    try session.paste("d", isMarked: true)
    try session.send("Escape")
    try session.wait(until: "the map is unchanged") { $0.contains("? 4") && $0.contains("● unsaved") }
  }

  @Test func keysTypedBeforeAQuestionIsSeenDoNotAnswerIt() throws {
    let program = try ProgramOnTerminal.editingSmallMap(in: folder)
    try program.add("Added kept")
    try program.type("qd")
    try program.wait(for: "There are unsaved edits.")
    try program.settle()
    #expect(program.ending() == nil)
    try program.type("d")
    try program.wait(until: "the program has ended") { _ in program.ending() != nil }
  }

  @Test func discardedEditsAreListedForADay() throws {
    let session = try edited()
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.send("d")
    #expect(try session.waitForEnd() == 0)
    #expect(folder.abandoned.isEmpty)
    #expect(folder.discarded.map { $0.copy.map.touchpointNames.contains("Added") } == [true])
    let again = try TerminalSession.editingSmallMap(in: folder)
    #expect(try !again.screen().contains("Unsaved edits"), "Discarded edits must not be offered.")
    #expect(try again.quit() == 0)
    #expect(folder.discarded.count == 1)
  }
}
