import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The recovery copies of a session: writes those of its unsaved edits and finds those of earlier sessions.
struct SessionRecovery {
  private let folder: RecoveryFolder?
  private let writer: RecoveryWriter?
  private var kept: [UnsavedMap] = []
  private var lists = 0
  private var isProblemReported = false
  /// The edits that the user has discarded in this session, and whether they are still to be written.
  private var discarded: (copies: [RecoveryCopy], areNew: Bool) = ([], false)
  /// The places of recovery copies that were merged into open maps, and the files of those maps.
  private var recovered: [(place: String, map: OpenMap.ID)] = []

  /// Finds the folder of the recovery copies; the first unsaved edit creates the folder.
  ///
  /// - Parameters:
  ///   - stateFolder: The folder for the program's own files; `nil` if the user has no home.
  ///   - isReadOnly: Whether the session is read-only; such a session has no recovery copies.
  init(stateFolder: String?, isReadOnly: Bool) {
    folder = isReadOnly ? nil : stateFolder.map(RecoveryFolder.init(stateFolder:))
    writer = folder.map {
      RecoveryWriter(folder: $0, wake: EventSource.writeEnd, pendingChanged: Terminal.setPendingWrite)
    }
  }

  // MARK: Keeping

  /// Passes the unsaved maps to the recovery thread if they have changed; never waits.
  ///
  /// - Parameters:
  ///   - unsaved: All open maps with unsaved edits.
  ///   - absolute: Makes a path absolute.
  /// - Returns: The message to print if the process crashes; `nil` if the message has not changed.
  mutating func keep(_ unsaved: [UnsavedMap], _ absolute: (String) -> String) -> LocalizedText? {
    guard unsaved != kept || discarded.areNew else { return nil }
    let before = kept.isEmpty
    kept = unsaved
    discarded.areNew = false
    // The revisions of a map's history do not serve: they restart when its file is read again.
    lists += 1
    writer?.keep(
      unsaved.map {
        (RecoveryCopy(path: $0.path.map(absolute), base: $0.base, map: $0.map), revision: lists)
      } + discarded.copies.map { ($0, revision: lists) })
    guard before != unsaved.isEmpty else { return nil }
    return unsaved.isEmpty ? LocalizedText(verbatim: "") : farewell
  }

  /// Keeps edits that the user has discarded, for a day.
  ///
  /// - Parameters:
  ///   - maps: The maps with the edits.
  ///   - absolute: Makes a path absolute.
  mutating func keepDiscarded(_ maps: [UnsavedMap], _ absolute: (String) -> String) {
    discarded.copies += maps.map {
      RecoveryCopy(path: $0.path.map(absolute), base: $0.base, map: $0.map, isDiscarded: true)
    }
    discarded.areNew = true
  }

  /// A message that says where the discarded edits are; empty if there are none.
  var wordOnDiscarded: LocalizedText {
    discarded.copies.isEmpty || writer == nil
      ? LocalizedText(verbatim: "") : CommandPhrase.discardedAreKept
  }

  /// A message that says where the recovery copies are; empty if there are no unsaved edits.
  var farewell: LocalizedText {
    guard !kept.isEmpty, let folder else { return LocalizedText(verbatim: "") }
    return CommandPhrase.editsKept(DisplayText.safe(folder.path))
  }

  /// Returns a warning if recovery copies cannot be written; `nil` if an earlier call returned the warning.
  mutating func newProblem() -> LocalizedText? {
    guard !kept.isEmpty, !isProblemReported else { return nil }
    guard let writer else {
      isProblemReported = true
      return CommandPhrase.noHome
    }
    guard let problem = writer.problem else { return nil }
    isProblemReported = true
    return CommandPhrase.notKept(Failure(problem).message)
  }

  /// Waits until the recovery copies are on the disk, for at most 800 ms, because the system gives a program
  /// that it ends little time.
  func flush() { _ = writer?.flush(timeout: .milliseconds(800)) }

  /// Deletes the recovery copies of this session, after the user has saved or discarded the edits and left;
  /// discarded edits stay for a day.
  ///
  /// Copies of earlier sessions whose recovery was undone stay for the next session.
  func finish() {
    if !kept.isEmpty { for (place, _) in recovered { discard(place) } }
    writer?.finish(discarding: discarded.copies)
  }

  // MARK: Finding

  /// The recovery copies of earlier sessions, newest first.
  ///
  /// Edits that the user has discarded are not among them; `sendero recover` lists those too.
  ///
  /// - Parameter isWanted: Returns whether to include the copies of a file; the path is `nil` for a map
  ///   without a file.
  /// - Returns: The copies, for the editor to offer.
  func offers(where isWanted: (_ path: String?) -> Bool) -> [RecoveryOffer] {
    (folder?.abandoned(where: isWanted) ?? []).filter { !$0.copy.isDiscarded }.map {
      RecoveryOffer(place: $0.place, when: RecoveryList.time($0.written), copy: $0.copy)
    }
  }

  /// Deletes a recovery copy.
  func discard(_ place: String) { try? folder?.discard(place) }

  /// Records that a recovery copy was merged into an open map; the copy stays until that map is saved.
  mutating func recovered(_ place: String, in map: OpenMap.ID) { recovered.append((place, map)) }

  /// Deletes the recovery copies whose edits were merged into a map that is now saved to a file; those in other open maps stay.
  mutating func saved(_ map: OpenMap.ID) {
    for (place, _) in recovered.filter({ $0.map == map }) { discard(place) }
    recovered.removeAll { $0.map == map }
  }
}
