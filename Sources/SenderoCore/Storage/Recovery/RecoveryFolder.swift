/// Where recovery copies are kept: a folder for each session, in it a file for each map with unsaved edits.
///
/// A session holds the lock of its folder for as long as it lives. Copies in a folder that nobody holds are abandoned:
/// the session has crashed, or was killed, or the power went.
public struct RecoveryFolder: Hashable, Sendable {
  /// The folder of all sessions.
  public let path: String

  /// Names the folder; nothing is made yet.
  ///
  /// - Parameter stateFolder: What ``StateFolder/state(environment:)`` gives.
  public init(stateFolder: String) {
    path = stateFolder.appendingName("recovery")
  }

  /// The copies that no live session holds, newest first.
  ///
  /// What cannot be read, is of a newer version, or is no recovery copy is passed over and left where it is. Folders of
  /// dead sessions that are empty are removed.
  ///
  /// Cost: one system call where nothing was ever kept; else a few for each copy. Only the first line is read of a copy
  /// that is not wanted.
  ///
  /// - Parameter isWanted: Says, of a copy of the file with this path, or of a map that has no file yet, whether to
  ///   read it.
  /// - Returns: The wanted ones.
  public func abandoned(where isWanted: (_ path: String?) -> Bool = { _ in true }) -> [FoundRecovery] {
    guard let names = try? Platform.names(inFolder: path), !names.isEmpty, FolderTrust.isTrusted(path) else {
      return []
    }
    let found = names.filter(RecoveryName.isSession).flatMap { copies(ofDead: $0, isWanted) }
    return found.sorted { ($1.written, $0.place) < ($0.written, $1.place) }
  }

  /// The wanted copies in a session's folder; none where the session lives.
  private func copies(ofDead session: String, _ isWanted: (String?) -> Bool) -> [FoundRecovery] {
    let folderPath = path.appendingName(session)
    guard let folder = try? OpenFile(folderPath, for: .ownFolder, named: folderPath), Self.isDead(folder),
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
        Self.read(folderPath.appendingName($0), isWanted)
      }
    }
  }

  /// Whether nobody holds a session's folder.
  ///
  /// The lock is shared, so that two who look at once both see what is there. Where nothing can be locked nobody knows;
  /// a copy too many is offered rather than one too few.
  private static func isDead(_ folder: borrowing OpenFile) -> Bool {
    do {
      return try folder.tryLock(shared: true)
    } catch {
      return true
    }
  }

  private static func read(_ place: String, _ isWanted: (String?) -> Bool) -> FoundRecovery? {
    guard let status = try? Platform.status(ofPath: place, followLink: false), status.kind == .regular,
      status.owner == Platform.user, let file = try? OpenFile(place, for: .read, named: place),
      let start = try? file.read(upTo: min(Int(status.stamp.size), RecoveryHeader.longest)),
      let header = RecoveryHeader(startOf: start), isWanted(header.path),
      let rest = try? file.readAll(
        expecting: max(0, Int(status.stamp.size) - start.count), limit: RecoveryCopy.limits.size - start.count
      ),
      let (copy, written) = RecoveryCopy.read(start + rest)
    else { return nil }
    return FoundRecovery(place: place, written: written, copy: copy)
  }

  /// Deletes an abandoned copy, and the folder of its session where nothing is left in that.
  ///
  /// A copy that is gone already is no error.
  ///
  /// - Parameter place: What ``FoundRecovery/place`` says.
  /// - Throws: ``FileError``; with ``FileError/Reason/missing`` for a place that is no copy in this folder, and with
  ///   ``FileError/Reason/locked`` where the session lives.
  public func discard(_ place: String) throws(FileError) {
    let folderPath = place.folderPart
    guard Array(folderPath.folderPart.utf8) == Array(path.utf8), RecoveryName.isSession(folderPath.namePart),
      RecoveryName.isFile(place.namePart)
    else { throw FileError(path: place, operation: .remove, reason: .missing) }
    let folder: OpenFile
    do {
      folder = try OpenFile(folderPath, for: .ownFolder, named: place)
    } catch {
      if error.reason == .missing { return }
      throw error
    }
    guard Self.isDead(folder) else { throw FileError(path: place, operation: .remove, reason: .locked) }
    do {
      try reporting(place, .remove) { () throws(SystemError) in try Platform.removeFile(place) }
    } catch {
      if error.reason != .missing { throw error }
    }
    // Fails where something is left in it, which is as it should be.
    try? Platform.removeFolder(folderPath)
  }
}
