/// The state that the session and its writing thread share.
struct RecoveryQueue {
  enum Task {
    case write(RecoveryJob)
    case sync
    case leave([RecoveryCopy])
  }

  var thread: WorkerThread?
  /// The job with the newest list, written or not.
  private(set) var job = RecoveryJob()
  /// Whether the thread has yet to take the newest list.
  var hasJob = false
  var isEnding = false
  var isOver = false
  /// The discarded edits that stay on the disk after the end.
  var discarded: [RecoveryCopy] = []
  var problem: FileError?
  /// The number of the list that a call of `flush` waits for.
  var flushTarget = 0
  /// The number of the latest job that finished, successfully or not.
  var written = 0
  /// The number of the latest job whose sync finished, successfully or not.
  private(set) var settled = 0
  /// The number of the latest job whose copies are on the disk.
  private(set) var synced = 0

  /// The number of lists handed over so far.
  var handed: Int { job.number }
  /// The newest list.
  var newest: [(copy: RecoveryCopy, revision: Int)] { job.copies }

  /// Whether a list has the same maps and revisions as the newest one.
  func knows(_ copies: [(copy: RecoveryCopy, revision: Int)]) -> Bool {
    copies.count == job.copies.count
      && zip(copies, job.copies).allSatisfy { new, old in
        // Compared by bytes: two Unicode spellings of one name are equal strings and different files.
        new.revision == old.revision && (new.copy.path == nil) == (old.copy.path == nil)
          && (new.copy.path ?? "").utf8.elementsEqual((old.copy.path ?? "").utf8)
          && new.copy.map.id == old.copy.map.id
      }
  }

  /// Replaces the newest list.
  mutating func take(_ copies: [(copy: RecoveryCopy, revision: Int)]) {
    job = RecoveryJob(copies: copies, number: job.number + 1)
    hasJob = true
  }

  /// The next task of the thread; `nil` if the thread is to sleep until the state changes or a sync is due.
  mutating func next(_ schedule: SyncSchedule) -> Task? {
    if isEnding { return .leave(discarded) }
    if let latest = schedule.latest, latest <= Platform.nanosecondsNow { return .sync }
    if hasJob {
      hasJob = false
      return .write(job)
    }
    return schedule.isWaiting && flushTarget > settled ? .sync : nil
  }

  /// Records that the jobs written so far need no further sync.
  mutating func settle() {
    settled = written
    if problem == nil { synced = written }
  }
}
