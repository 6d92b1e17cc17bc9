/// The folder of recovery copies: it has a folder for each session, with a file for each map with unsaved
/// edits.
///
/// A session holds the lock of its folder until it ends. Copies in an unlocked folder are abandoned: the
/// session crashed or was killed, or the power failed.
public struct RecoveryFolder: Hashable, Sendable {
  /// The path of the folder that contains the folders of all sessions.
  public let path: String

  /// Stores the path; nothing is created yet.
  ///
  /// - Parameter stateFolder: The path that ``StateFolder/state(environment:)`` returns.
  public init(stateFolder: String) {
    path = stateFolder.appendingName("recovery")
  }

  /// The copies whose sessions have ended, newest first.
  ///
  /// Files that are unreadable, of a newer version or not recovery copies are skipped and not changed. Empty
  /// folders of ended sessions are removed, and so are copies that were discarded more than a day ago.
  ///
  /// Cost: one system call if there never was a copy; otherwise a few for each copy. Of an unwanted copy,
  /// only the start is read.
  ///
  /// - Parameters:
  ///   - now: The time in seconds since 1970; `nil` for the present.
  ///   - isWanted: Returns whether to read the copy of the map with this path; the path is `nil` for a map
  ///     without a file.
  /// - Returns: The wanted copies.
  public func abandoned(
    at now: Int64? = nil, where isWanted: (_ path: String?) -> Bool = { _ in true }
  ) -> [FoundRecovery] {
    let now = now ?? Platform.secondsNow
    guard let names = try? Platform.names(inFolder: path), !names.isEmpty, FolderTrust.isTrusted(path) else {
      return []
    }
    let found = names.filter(RecoveryName.isSession).flatMap { copies(ofDead: $0, now, isWanted) }
    return found.sorted { ($1.written, $0.place) < ($0.written, $1.place) }
  }

  /// The wanted copies in a session's folder; empty if the session still runs.
  private func copies(
    ofDead session: String, _ now: Int64, _ isWanted: (String?) -> Bool
  ) -> [FoundRecovery] {
    let folderPath = path.appendingName(session)
    guard var folder = try? OpenFile(folderPath, for: .ownFolder, named: folderPath), Self.isDead(&folder),
      let status = try? folder.status(), FolderTrust.isOwn(status)
    else { return [] }
    return folder.whileOpen {
      guard var names = try? Platform.names(inFolder: folderPath) else { return [] }
      names.removeAll { name in
        RecoveryName.isTemporary(name) && (try? Platform.removeFile(folderPath.appendingName(name))) != nil
      }
      guard !names.isEmpty else {
        try? Platform.removeFolder(folderPath)
        return []
      }
      return names.filter(RecoveryName.isFile).compactMap {
        Self.read(folderPath.appendingName($0), now, isWanted)
      }
    }
  }

  /// Whether no session holds the lock of a folder.
  ///
  /// This takes a shared lock, so that two programs that check at the same time both see the copies. If
  /// locking is not possible, the session counts as ended: offering one copy too many is better than one too
  /// few.
  private static func isDead(_ folder: inout OpenFile) -> Bool {
    do {
      return try folder.tryLock(shared: true)
    } catch {
      return true
    }
  }

  /// Reads a copy; deletes it instead if it was discarded too long ago.
  private static func read(_ place: String, _ now: Int64, _ isWanted: (String?) -> Bool) -> FoundRecovery? {
    guard let status = try? Platform.status(ofPath: place, followLink: false), status.kind == .regular,
      status.owner == Platform.user, let file = try? OpenFile(place, for: .read, named: place),
      let start = try? file.read(upTo: min(Int(status.stamp.size), RecoveryHeader.longest)),
      let header = RecoveryHeader(startOf: start)
    else { return nil }
    if header.isOver(at: now) {
      try? Platform.removeFile(place)
      return nil
    }
    guard isWanted(header.path),
      let rest = try? file.readAll(
        expecting: max(0, Int(status.stamp.size) - start.count), limit: RecoveryCopy.limits.size - start.count
      ),
      let (copy, written) = RecoveryCopy.read(start + rest)
    else { return nil }
    return FoundRecovery(place: place, written: written, copy: copy)
  }

  /// Deletes an abandoned copy, and its session's folder if that is then empty.
  ///
  /// A copy that no longer exists is not an error.
  ///
  /// - Parameter place: The value of ``FoundRecovery/place``.
  /// - Throws: ``FileError``; with ``FileError/Reason/missing`` for a path that is not a copy in this folder,
  ///   and with ``FileError/Reason/locked`` if the session still runs.
  public func discard(_ place: String) throws(FileError) {
    let folderPath = place.folderPart
    guard Array(folderPath.folderPart.utf8) == Array(path.utf8), RecoveryName.isSession(folderPath.namePart),
      RecoveryName.isFile(place.namePart)
    else { throw FileError(path: place, operation: .remove, reason: .missing) }
    var folder: OpenFile
    do {
      folder = try OpenFile(folderPath, for: .ownFolder, named: place)
    } catch {
      if error.reason == .missing { return }
      throw error
    }
    guard Self.isDead(&folder) else { throw FileError(path: place, operation: .remove, reason: .locked) }
    do {
      try reporting(place, .remove) { () throws(SystemError) in try Platform.removeFile(place) }
    } catch {
      if error.reason != .missing { throw error }
    }
    // Fails if the folder is not empty, as intended.
    try? Platform.removeFolder(folderPath)
  }
}
