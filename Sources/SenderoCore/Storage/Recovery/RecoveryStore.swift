/// The recovery copies of a session on disk, updated with each list of unsaved maps.
///
/// It works synchronously and on one thread; ``RecoveryWriter`` runs it in the background.
struct RecoveryStore {
  /// The state of a file after its last write.
  private struct Kept {
    var revision: Int
    var base: JourneyMap?
    /// The encoded base in the file: it does not change while a map is edited.
    var baseBytes: [[UInt8]]?
    /// The encoded map in the file.
    var pieces: EncodedStageCache
  }

  private let root: String
  private var session: RecoveryLock?
  private var kept: [String: Kept] = [:]
  private var unsynced: Set<String> = []
  private var isFolderUnsynced = false
  private var areParentsUnsynced = false

  init(_ folder: RecoveryFolder) { root = folder.path }

  /// Whether a write or a removal still has to be synced to the disk.
  var needsSync: Bool { isFolderUnsynced }

  /// Writes the copies that have changed and removes those that are no longer in the list.
  ///
  /// If a map cannot be written, the others are written nevertheless.
  ///
  /// - Parameters:
  ///   - copies: All maps with unsaved edits; a changed copy has a different revision.
  ///   - now: The time in seconds since 1970.
  /// - Returns: The first error; `nil` if there was none.
  mutating func write(_ copies: [(copy: RecoveryCopy, revision: Int)], now: Int64) -> FileError? {
    let before = session
    let problem = writeOnce(copies, now: now)
    // The folder was deleted with all its files, so unchanged copies are written again too.
    return before != nil && session == nil ? writeOnce(copies, now: now) : problem
  }

  private mutating func writeOnce(
    _ copies: [(copy: RecoveryCopy, revision: Int)], now: Int64
  ) -> FileError? {
    var problem: FileError?
    var wanted: Set<String> = []
    for (copy, revision) in copies {
      var ordinal = 0
      var name = RecoveryName.file(for: copy)
      while !wanted.insert(name).inserted {
        ordinal += 1
        name = RecoveryName.file(for: copy, ordinal: ordinal)
      }
      do {
        try write(copy, revision, to: name, now: now)
      } catch {
        if error.reason == .missing, session == nil { return error }
        problem = problem ?? error
      }
    }
    // Done last, so that a map whose file has been renamed is never without a copy.
    for name in kept.keys where !wanted.contains(name) {
      do {
        try session?.remove(name)
        kept[name] = nil
        unsynced.remove(name)
        isFolderUnsynced = true
      } catch {
        problem = problem ?? error
      }
    }
    return problem
  }

  private mutating func write(
    _ copy: RecoveryCopy, _ revision: Int, to name: String, now: Int64
  ) throws(FileError) {
    let old = kept[name]
    // Values that share storage compare equal without a look at their content.
    let hasSameBase = old.map { $0.base == copy.base } ?? false
    if let old, old.revision == revision, hasSameBase { return }
    var written = old?.pieces ?? EncodedStageCache()
    // The base and the map share most stages.
    let base = hasSameBase ? old?.baseBytes : copy.base.map { written.pieces(of: $0) }
    let map = written.pieces(of: copy.map)
    let header = RecoveryHeader(path: copy.path, written: now, isDiscarded: copy.isDiscarded)
    do {
      try claimed().write(RecoveryCopy.pieces(header: header, base: base, map: map), to: name)
    } catch {
      if error.reason == .missing { forgetFolder() }
      throw error
    }
    kept[name] = Kept(revision: revision, base: copy.base, baseBytes: base, pieces: written)
    unsynced.insert(name)
    isFolderUnsynced = true
  }

  /// The session's folder, created when it is first needed.
  private mutating func claimed() throws(FileError) -> RecoveryLock {
    if let session { return session }
    let made = try RecoveryLock.claim(in: root)
    session = made
    areParentsUnsynced = true
    return made
  }

  private mutating func forgetFolder() {
    session = nil
    kept = [:]
    unsynced = []
  }

  /// Waits until all writes are on the disk.
  ///
  /// - Returns: The first error; `nil` if there was none.
  mutating func sync() -> FileError? {
    guard let session, isFolderUnsynced else { return nil }
    var problem: FileError?
    for name in unsynced {
      do {
        try session.sync(name)
        unsynced.remove(name)
      } catch {
        problem = problem ?? error
        // The file was deleted: it is written again with the next list.
        if error.reason == .missing {
          kept[name] = nil
          unsynced.remove(name)
        }
      }
    }
    do {
      try session.syncFolder()
      if areParentsUnsynced { try session.syncParents() }
      areParentsUnsynced = false
    } catch {
      problem = problem ?? error
    }
    isFolderUnsynced = problem != nil
    return problem
  }

  /// Removes all copies of the session except those of discarded edits, and releases the lock.
  ///
  /// - Parameters:
  ///   - discarded: The edits that the user has discarded.
  ///   - now: The time in seconds since 1970.
  mutating func leave(_ discarded: [RecoveryCopy] = [], now: Int64 = Platform.secondsNow) {
    if discarded.isEmpty {
      for name in kept.keys { try? session?.remove(name) }
      session?.removeFolder()
    } else {
      // No list has this revision, so all of them are written.
      _ = write(discarded.map { ($0, revision: -1) }, now: now)
    }
    forgetFolder()
    isFolderUnsynced = false
  }
}
