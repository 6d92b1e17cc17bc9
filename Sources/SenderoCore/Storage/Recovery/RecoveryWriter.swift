/// Keeps copies of unsaved maps on disk without ever letting the session wait for one.
///
/// A thread of its own takes the newest list of unsaved maps, writes what has changed 2 ms later, and syncs it to the disk
/// when no newer list has come for 150 ms, or a second after the first write that is not synced. While there is nothing
/// to do it sleeps. Lists that come faster than they are written are passed over for the newest.
///
/// A copy is out of reach of a crash or a `kill -9` once it is written, and of a power cut once it is synced.
///
/// ``keep(_:)``, ``flush(timeout:)`` and ``finish(timeout:)`` are for one thread, that of the session.
public final class RecoveryWriter: Sendable {
  /// How long to wait for a newer list before syncing, in nanoseconds.
  static let pause: Int64 = 150_000_000
  /// How long something written may stay unsynced while newer lists keep coming, in nanoseconds.
  static let longestPause: Int64 = 1_000_000_000

  /// How long to wait before writing, in milliseconds: the frame that shows an edit is drawn and sent meanwhile, and has
  /// the machine for itself.
  private static let writeDelay = 2

  private let folder: RecoveryFolder
  private let wake: Int32?
  private let pendingChanged: @Sendable (Bool) -> Void
  let mailbox = Monitor(RecoveryQueue())

  /// Makes a writer; nothing is made on disk, and no thread started, before the first unsaved map.
  ///
  /// - Parameters:
  ///   - folder: Where to keep the copies.
  ///   - wake: The write end of a non-blocking pipe that is written a zero byte when ``problem`` becomes one.
  ///   - pendingChanged: Called when there begins to be something that is not written yet, and when there ceases to be,
  ///     each from either thread. It must be quick and call nothing of the writer.
  public init(
    folder: RecoveryFolder, wake: Int32? = nil, pendingChanged: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    self.folder = folder
    self.wake = wake
    self.pendingChanged = pendingChanged
  }

  /// Why the newest list could not be kept; `nil` where it was, or is yet to be.
  ///
  /// It is tried again with the next list that says something new. Until then the copies of before stand.
  public var problem: FileError? { mailbox.access { $0.problem } }

  /// Has the maps with unsaved edits kept, all of them, in place of those of the list before.
  ///
  /// The copy of a map that is no longer in the list, because it was saved or given up, is deleted. May be called after
  /// every key: a list that says nothing new costs a comparison.
  ///
  /// Cost: grows with the number of maps, not with their size. Never waits for the disk.
  ///
  /// - Parameter copies: Each with a revision, which is another one whenever the map is.
  public func keep(_ copies: [(copy: RecoveryCopy, revision: Int)]) {
    mailbox.access { state in
      guard !state.isEnding, !state.knows(copies) else { return }
      if state.thread == nil {
        if copies.isEmpty { return }
        do throws(SystemError) {
          state.thread = try WorkerThread { self.work() }
        } catch {
          state.problem = FileError(
            path: folder.path, operation: .write, reason: .other(code: error.code))
          return
        }
      }
      state.take(copies)
      pendingChanged(true)
    }
  }

  /// Waits until all that was handed over is written and synced.
  ///
  /// What could not be written before is tried once more.
  ///
  /// - Parameter timeout: The longest wait.
  /// - Returns: Whether all of it is on the disk.
  public func flush(timeout: Duration = .seconds(2)) -> Bool {
    let target = mailbox.access { state in
      if state.synced < state.settled, !state.hasJob, !state.isEnding { state.take(state.newest) }
      state.flushTarget = state.handed
      return state.handed
    }
    return mailbox.wait(until: Self.deadline(timeout)) { state in
      state.settled >= target || state.isOver ? state.synced >= target && state.problem == nil : nil
    } ?? false
  }

  /// Leaves cleanly: deletes what this session kept, and ends the thread.
  ///
  /// What was handed over and is not written yet is not written any more. Afterwards nothing is kept.
  ///
  /// - Parameter timeout: The longest wait for the disk; after it the thread is left to itself.
  public func finish(timeout: Duration = .seconds(2)) {
    let thread = mailbox.access { state in
      state.isEnding = true
      state.hasJob = false
      defer { state.thread = nil }
      return state.thread
    }
    guard let thread else { return }
    let isOver = mailbox.wait(until: Self.deadline(timeout)) { $0.isOver ? true : nil }
    if isOver == nil { thread.detach() } else { thread.join() }
  }

  private static func deadline(_ timeout: Duration) -> Int64 {
    Platform.nanosecondsNow + timeout.nanoseconds
  }

  // MARK: On the thread

  private func work() {
    WorkerThread.lowerPriority()
    var keeper = RecoveryStore(folder)
    var schedule = SyncSchedule()
    while true {
      let task = mailbox.wait(until: schedule.due) { $0.next(schedule) } ?? .sync
      switch task {
      case .write(let job):
        Platform.pause(milliseconds: Self.writeDelay)
        let problem = keeper.write(job.copies, now: Platform.secondsNow)
        if keeper.needsSync { schedule.wrote() }
        settle(problem, isWritten: job, isFinal: !keeper.needsSync)
      case .sync:
        schedule = SyncSchedule()
        settle(keeper.sync(), isWritten: nil, isFinal: true)
      case .leave:
        keeper.leave()
        mailbox.access { $0.isOver = true }
        pendingChanged(false)
        return
      }
    }
  }

  /// Notes what has come of a write, or of a sync.
  private func settle(_ problem: FileError?, isWritten job: RecoveryJob?, isFinal: Bool) {
    let isNew = mailbox.access { state in
      let before = state.problem
      if let job {
        state.written = job.number
        state.problem = problem
        if !state.hasJob { pendingChanged(false) }
      } else if let problem {
        state.problem = problem
      }
      if isFinal { state.settle() }
      return before == nil && state.problem != nil
    }
    if isNew, let wake { Platform.poke(wake) }
  }
}
