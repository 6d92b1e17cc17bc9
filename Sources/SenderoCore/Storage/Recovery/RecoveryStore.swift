/// What a session keeps on disk, brought up to date list by list.
///
/// It does its work at once and for one thread: ``RecoveryWriter`` is what makes it wait for nobody.
struct RecoveryStore {
  /// A file as it was last written.
  private struct Kept {
    var revision: Int
    var base: JourneyMap?
    /// The base as it stands in the file: it stays the same for as long as a map is edited.
    var baseBytes: [[UInt8]]?
    /// The map as it stands in the file.
    var pieces: EncodedStageCache
  }

  private let root: String
  private var session: RecoveryLock?
  private var kept: [String: Kept] = [:]
  private var unsynced: Set<String> = []
  private var isFolderUnsynced = false
  private var areParentsUnsynced = false

  init(_ folder: RecoveryFolder) { root = folder.path }

  /// Whether something was written or removed that may not be on the disk yet.
  var needsSync: Bool { isFolderUnsynced }

  /// Writes what has changed and removes what is no longer in the list.
  ///
  /// One map that cannot be written does not stand in the way of the others.
  ///
  /// - Parameters:
  ///   - copies: All maps with unsaved edits; a copy that has changed has another revision.
  ///   - now: In seconds since 1970.
  /// - Returns: The first thing that went wrong.
  mutating func write(_ copies: [(copy: RecoveryCopy, revision: Int)], now: Int64) -> FileError? {
    let before = session
    let problem = writeOnce(copies, now: now)
    // Somebody has tidied the folder away, with all that was in it: also what has not changed is written anew.
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
    // Only now: a map that has another name by now is never without a copy.
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
    // The same value in memory is found equal without a look at what is in it.
    let hasSameBase = old.map { $0.base == copy.base } ?? false
    if let old, old.revision == revision, hasSameBase { return }
    var written = old?.pieces ?? EncodedStageCache()
    // Most stages of the two are the same.
    let base = hasSameBase ? old?.baseBytes : copy.base.map { written.pieces(of: $0) }
    let map = written.pieces(of: copy.map)
    let header = RecoveryHeader(path: copy.path, written: now)
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

  /// The folder, made when it is first needed.
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

  /// Waits until all that was written is on the disk.
  ///
  /// - Returns: What went wrong.
  mutating func sync() -> FileError? {
    guard let session, isFolderUnsynced else { return nil }
    var problem: FileError?
    for name in unsynced {
      do {
        try session.sync(name)
        unsynced.remove(name)
      } catch {
        problem = problem ?? error
        // Somebody has removed it: it is written anew with the next list.
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

  /// Removes all that was kept, and lets the lock go.
  mutating func leave() {
    for name in kept.keys { try? session?.remove(name) }
    session?.removeFolder()
    forgetFolder()
    isFolderUnsynced = false
  }
}
