import Foundation
import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@testable import SenderoProgram

/// Recovery copies of an earlier session whose edits are in an open map again.
struct SessionRecoveryTests {
  private let scratch: TemporaryFolder
  private let place: String
  private let map = BoardNotation.map("Look: poster").map

  init() throws {
    scratch = try TemporaryFolder()
    let folder = scratch.path + "/recovery/aaaaaaaa"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    place = folder + "/0123456789abcdef.json"
    let copy =
      #"{"format": "sendero.recovery", "version": 1, "path": "/maps/a.json", "written": 1,"# + "\n"
      + "\"map\": " + String(decoding: map.bytes, as: UTF8.self) + "}\n"
    try Data(copy.utf8).write(to: URL(fileURLWithPath: place))
  }

  private static let own = OpenMap.ID(number: 1)

  private var isThere: Bool { FileManager.default.fileExists(atPath: place) }

  private func session() -> SessionRecovery {
    SessionRecovery(stateFolder: scratch.path, isReadOnly: false)
  }

  private var unsaved: [UnsavedMap] { [UnsavedMap(path: "/maps/a.json", revision: 1, base: nil, map: map)] }

  @Test func theyStayUntilTheFileHoldsThem() throws {
    var recovery = session()
    #expect(recovery.offers { $0 == "/maps/a.json" }.map(\.place) == [place])
    recovery.recovered(place, in: Self.own)
    _ = recovery.keep(unsaved) { $0 }
    recovery.flush()
    #expect(isThere, "A crash now must not find less than one before.")
    recovery.saved(OpenMap.ID(number: 2))
    #expect(isThere)
    recovery.saved(Self.own)
    #expect(!isThere)
    recovery.finish()
  }

  @Test func theyStayWhereTheRecoveryWasUndone() {
    var recovery = session()
    recovery.recovered(place, in: Self.own)
    _ = recovery.keep(unsaved) { $0 }
    _ = recovery.keep([]) { $0 }
    recovery.finish()
    #expect(isThere)
  }

  @Test func theyGoWithTheMapThatIsLeftWithoutSaving() {
    var recovery = session()
    recovery.recovered(place, in: Self.own)
    _ = recovery.keep(unsaved) { $0 }
    recovery.finish()
    #expect(!isThere)
  }

  @Test func discardedEditsAreListedAndNotOffered() {
    var recovery = session()
    recovery.discard(place)
    _ = recovery.keep(unsaved) { $0 }
    #expect(recovery.wordOnDiscarded.english.isEmpty)
    recovery.keepDiscarded(unsaved) { $0 }
    recovery.finish()
    #expect(recovery.wordOnDiscarded == CommandPhrase.discardedAreKept)
    let found = RecoveryFolder(stateFolder: scratch.path).abandoned()
    #expect(found.map(\.copy) == [RecoveryCopy(path: "/maps/a.json", base: nil, map: map, isDiscarded: true)])
    #expect(session().offers { _ in true }.isEmpty)
  }

  @Test func discardedEditsOfAMapLeftBehindOutliveLaterOnes() {
    var recovery = session()
    recovery.discard(place)
    recovery.keepDiscarded(unsaved) { $0 }
    _ = recovery.keep([UnsavedMap(path: "/maps/b.json", revision: 1, base: nil, map: map)]) { $0 }
    recovery.flush()
    recovery.finish()
    let found = RecoveryFolder(stateFolder: scratch.path).abandoned()
    #expect(found.map(\.copy.path) == ["/maps/a.json"] && found.allSatisfy(\.copy.isDiscarded))
  }

  @Test func withNothingToWriteNothingIsOffered() {
    #expect(SessionRecovery(stateFolder: scratch.path, isReadOnly: true).offers { _ in true }.isEmpty)
    #expect(SessionRecovery(stateFolder: nil, isReadOnly: false).offers { _ in true }.isEmpty)
  }

  @Test func thatNothingCanBeKeptIsToldOnce() {
    var recovery = SessionRecovery(stateFolder: nil, isReadOnly: false)
    #expect(recovery.newProblem() == nil)
    _ = recovery.keep(unsaved) { $0 }
    #expect(recovery.newProblem() == CommandPhrase.noHome)
    #expect(recovery.newProblem() == nil)
  }
}
