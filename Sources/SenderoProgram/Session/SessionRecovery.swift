import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// Keeps the unsaved edits of a session where a crash cannot reach them, and finds those of earlier ones.
struct SessionRecovery {
  private let folder: RecoveryFolder?
  private let writer: RecoveryWriter?
  private var kept: [UnsavedMap] = []
  private var lists = 0
  private var isProblemTold = false
  /// The edits of earlier sessions that are in open maps now, and the files of those maps.
  private var recovered: [(place: String, path: String?)] = []

  /// Finds the folder; nothing is made there before the first unsaved edit.
  ///
  /// - Parameters:
  ///   - stateFolder: Where the program keeps its own files; `nil` where the user has no home.
  ///   - isReadOnly: Whether nothing can be edited.
  init(stateFolder: String?, isReadOnly: Bool) {
    folder = isReadOnly ? nil : stateFolder.map(RecoveryFolder.init(stateFolder:))
    writer = folder.map {
      RecoveryWriter(folder: $0, wake: EventSource.writeEnd, pendingChanged: Terminal.setPendingWrite)
    }
  }

  // MARK: Keeping

  /// Hands over what is unsaved, where that is something else than before; never waits.
  ///
  /// - Parameters:
  ///   - unsaved: All open maps with unsaved edits.
  ///   - absolute: Makes a path absolute.
  /// - Returns: What is to be said if the process crashes, where that has changed.
  mutating func keep(_ unsaved: [UnsavedMap], _ absolute: (String) -> String) -> LocalizedText? {
    guard unsaved != kept else { return nil }
    let before = kept.isEmpty
    kept = unsaved
    // A number of its own: that of a map's history begins anew when its file is read anew.
    lists += 1
    writer?.keep(
      unsaved.map {
        (RecoveryCopy(path: $0.path.map(absolute), base: $0.base, map: $0.map), revision: lists)
      })
    guard before != unsaved.isEmpty else { return nil }
    return unsaved.isEmpty ? LocalizedText(verbatim: "") : farewell
  }

  /// Where to find the edits of a session that did not end well; empty where there are none.
  var farewell: LocalizedText {
    guard !kept.isEmpty, let folder else { return LocalizedText(verbatim: "") }
    return CommandPhrase.editsKept(DisplayText.safe(folder.path))
  }

  /// What has to be said of edits that cannot be kept, once.
  mutating func newProblem() -> LocalizedText? {
    guard !kept.isEmpty, !isProblemTold else { return nil }
    guard let writer else {
      isProblemTold = true
      return CommandPhrase.noHome
    }
    guard let problem = writer.problem else { return nil }
    isProblemTold = true
    return CommandPhrase.notKept(Failure(problem).message)
  }

  /// Waits until all is on the disk, but not for long: the system gives a program that has to end little time.
  func flush() { _ = writer?.flush(timeout: .milliseconds(800)) }

  /// Takes everything back: the user has left, and saved or dropped the edits.
  ///
  /// Edits of earlier sessions whose recovery was undone stay for the next time.
  func finish() {
    if !kept.isEmpty { for (place, _) in recovered { discard(place) } }
    writer?.finish()
  }

  // MARK: Finding

  /// The edits of earlier sessions, newest first.
  ///
  /// - Parameter isWanted: Says, of a file or of a map without one, whether its edits are wanted.
  /// - Returns: The edits, for the editor to offer.
  func offers(where isWanted: (_ path: String?) -> Bool) -> [RecoveryOffer] {
    (folder?.abandoned(where: isWanted) ?? []).map {
      RecoveryOffer(place: $0.place, when: RecoveryList.time($0.written), copy: $0.copy)
    }
  }

  /// Deletes edits that nobody wants.
  func discard(_ place: String) { try? folder?.discard(place) }

  /// Notes that edits are in an open map now; they stay where they are until that is saved.
  mutating func recovered(_ place: String, in path: String?) { recovered.append((place, path)) }

  /// Deletes the edits that a file holds by now.
  mutating func saved(_ path: String) {
    for (place, _) in recovered.filter({ $0.path == nil || $0.path == path }) { discard(place) }
    recovered.removeAll { $0.path == nil || $0.path == path }
  }
}
