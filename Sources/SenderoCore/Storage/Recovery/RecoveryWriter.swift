/// Writes recovery copies of unsaved maps to disk, and never makes the session wait.
///
/// A background thread takes the newest list of unsaved maps, writes the changes 2 ms later, and syncs them
/// to the disk when no newer list has arrived for 150 ms, or a second after the first unsynced write. The
/// thread sleeps while it has no work. If lists arrive faster than they are written, only the newest is
/// written.
///
/// A copy survives a crash or a `kill -9` once it is written, and a power cut once it is synced.
///
/// Only the session's thread may call ``keep(_:)``, ``flush(timeout:)`` and ``finish(timeout:)``.
public final class RecoveryWriter: Sendable {
  /// The wait for a newer list before a sync, in nanoseconds.
  static let pause: Int64 = 150_000_000
  /// The longest time that a write stays unsynced while newer lists arrive, in nanoseconds.
  static let longestPause: Int64 = 1_000_000_000

  /// The delay before a write, in milliseconds: meanwhile the frame that shows the edit is drawn and sent,
  /// without competition for the processor.
  private static let writeDelay = 2

  private let folder: RecoveryFolder
  private let wake: Int32?
  private let pendingChanged: @Sendable (Bool) -> Void
  let queue = Monitor(RecoveryQueue())

  /// Makes a writer; the first unsaved map creates the folder and starts the thread.
  ///
  /// - Parameters:
  ///   - folder: The folder for the copies.
  ///   - wake: The write end of a non-blocking pipe that receives a zero byte when ``problem`` is set.
  ///   - pendingChanged: Called with `true` when there are unwritten changes, and with `false` when none
  ///     are left, on the session's or the writer's thread. It must be quick and must not call the writer.
  public init(
    folder: RecoveryFolder, wake: Int32? = nil, pendingChanged: @escaping @Sendable (Bool) -> Void = { _ in }
  ) {
    self.folder = folder
    self.wake = wake
    self.pendingChanged = pendingChanged
  }

  /// The reason why the newest list could not be written; `nil` if it was written or still waits.
  ///
  /// The next list with changes is a new attempt. Until it succeeds, the previous copies stay on the disk.
  public var problem: FileError? { queue.access { $0.problem } }

  /// Replaces the list of maps with unsaved edits, and has their copies written.
  ///
  /// The copy of a map that is no longer in the list, because it was saved or its edits were discarded, is
  /// deleted. May be called after every key: an unchanged list costs one comparison.
  ///
  /// Cost: grows with the number of maps, not with their size. Never waits for the disk.
  ///
  /// - Parameter copies: All maps with unsaved edits, each with a revision that changes whenever the map
  ///   does.
  public func keep(_ copies: [(copy: RecoveryCopy, revision: Int)]) {
    queue.access { state in
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

  /// Waits until all lists handed over are written and synced.
  ///
  /// Failed writes are tried again.
  ///
  /// - Parameter timeout: The longest wait.
  /// - Returns: Whether all of them are on the disk.
  public func flush(timeout: Duration = .seconds(2)) -> Bool {
    let target = queue.access { state in
      if state.synced < state.settled, !state.hasJob, !state.isEnding { state.take(state.newest) }
      state.flushTarget = state.handed
      return state.handed
    }
    return queue.wait(until: Deadline(after: timeout).nanoseconds) { state in
      state.settled >= target || state.isOver ? state.synced >= target && state.problem == nil : nil
    } ?? false
  }

  /// Ends the session cleanly: deletes its copies, except those of discarded edits, and ends the thread.
  ///
  /// Lists that are not written yet are dropped. Later calls write nothing.
  ///
  /// - Parameters:
  ///   - discarded: The edits that the user has discarded, which stay for ``RecoveryCopy/timeKept``.
  ///   - timeout: The longest wait for the disk; after it, the call returns and the thread continues.
  public func finish(discarding discarded: [RecoveryCopy] = [], timeout: Duration = .seconds(2)) {
    // Starts the thread, if no list has started it yet.
    if !discarded.isEmpty { keep(discarded.map { ($0, revision: -1) }) }
    let thread = queue.access { state in
      state.isEnding = true
      state.discarded = discarded
      state.hasJob = false
      defer { state.thread = nil }
      return state.thread
    }
    guard let thread else { return }
    let isOver = queue.wait(until: Deadline(after: timeout).nanoseconds) { $0.isOver ? true : nil }
    if isOver == nil { thread.detach() } else { thread.join() }
  }

  // MARK: On the background thread

  private func work() {
    WorkerThread.lowerPriority()
    var store = RecoveryStore(folder)
    var schedule = SyncSchedule()
    while true {
      let task = queue.wait(until: schedule.due) { $0.next(schedule) } ?? .sync
      switch task {
      case .write(let job):
        Platform.pause(milliseconds: Self.writeDelay)
        let problem = store.write(job.copies, now: Platform.secondsNow)
        if store.needsSync { schedule.wrote() }
        settle(problem, isWritten: job, isFinal: !store.needsSync)
      case .sync:
        schedule = SyncSchedule()
        settle(store.sync(), isWritten: nil, isFinal: true)
      case .leave(let discarded):
        store.leave(discarded)
        queue.access { $0.isOver = true }
        pendingChanged(false)
        return
      }
    }
  }

  /// Records the result of a write or of a sync.
  private func settle(_ problem: FileError?, isWritten job: RecoveryJob?, isFinal: Bool) {
    let isNew = queue.access { state in
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
