/// A list to be kept.
struct RecoveryJob: Sendable {
  var copies: [(copy: RecoveryCopy, revision: Int)] = []
  /// Counts the lists, from 1.
  var number = 0
}

/// When what was written is synced.
struct SyncSchedule {
  private var first: Int64?
  private var last: Int64 = 0

  /// Notes a write.
  mutating func wrote(at now: Int64 = Platform.nanosecondsNow) {
    first = first ?? now
    last = now
  }

  /// Whether there is something to sync.
  var isWaiting: Bool { first != nil }
  /// When to sync at the latest, even if there is something to write.
  var latest: Int64? { first.map { $0 + RecoveryWriter.longestPause } }
  /// When to sync if nothing comes in between.
  var due: Int64? { latest.map { min($0, last + RecoveryWriter.pause) } }
}

/// What the session and its writing thread share.
struct RecoveryQueue {
  enum Task {
    case write(RecoveryJob)
    case sync
    case leave
  }

  var thread: WorkerThread?
  /// The newest list, written or not.
  private(set) var job = RecoveryJob()
  /// Whether that is yet to be taken by the thread.
  var hasJob = false
  var isEnding = false
  var isOver = false
  var problem: FileError?
  /// The number of the list that somebody waits for.
  var flushTarget = 0
  /// The number of the latest job that finished, successfully or not.
  var written = 0
  /// The number of the latest job whose sync finished, and of the latest that is on the disk.
  private(set) var settled = 0
  private(set) var synced = 0

  /// How many lists were handed over.
  var handed: Int { job.number }
  /// The newest list.
  var newest: [(copy: RecoveryCopy, revision: Int)] { job.copies }

  /// Whether a list says what the newest one says, and nothing waits for one to be written.
  func knows(_ copies: [(copy: RecoveryCopy, revision: Int)]) -> Bool {
    copies.count == job.copies.count
      && zip(copies, job.copies).allSatisfy { new, old in
        // By their bytes: two spellings of one accented name are equal strings and different files.
        new.revision == old.revision && (new.copy.path == nil) == (old.copy.path == nil)
          && (new.copy.path ?? "").utf8.elementsEqual((old.copy.path ?? "").utf8)
          && new.copy.map.id == old.copy.map.id
      }
  }

  /// Takes a list over.
  mutating func take(_ copies: [(copy: RecoveryCopy, revision: Int)]) {
    job = RecoveryJob(copies: copies, number: job.number + 1)
    hasJob = true
  }

  /// What the thread is to do; `nil` where it is to sleep until the schedule says otherwise.
  mutating func next(_ schedule: SyncSchedule) -> Task? {
    if isEnding { return .leave }
    if let latest = schedule.latest, latest <= Platform.nanosecondsNow { return .sync }
    if hasJob {
      hasJob = false
      return .write(job)
    }
    return schedule.isWaiting && flushTarget > settled ? .sync : nil
  }

  /// Notes that nothing more will come of what was written.
  mutating func settle() {
    settled = written
    if problem == nil { synced = written }
  }
}
