/// Runs jobs one after another on its own thread, so that the caller does not wait for the disk.
///
/// A job starts the thread, which ends when no job is left: an idle thread costs memory. Call ``run(_:)``,
/// ``takeResults()`` and ``finish(timeout:)`` from one thread only, that of the session.
public final class BackgroundQueue<Result: Sendable>: Sendable {
  private struct State: Sendable {
    /// Whether the thread is running.
    var isWorking = false
    var jobs: [@Sendable () -> Result?] = []
    var results: [Result] = []
    /// The number of jobs that are waiting or running.
    var pending = 0
    var isEnding = false
  }

  private let wake: Int32?
  private let state = Monitor(State())

  /// Makes a queue; the thread starts with the first job.
  ///
  /// - Parameter wake: The write end of a non-blocking pipe. The queue writes a zero byte to it after each
  ///   result.
  public init(wake: Int32? = nil) { self.wake = wake }

  /// Whether a job is waiting or running.
  public var isBusy: Bool { state.access { $0.pending > 0 } }

  /// Adds a job, which may have no result; if the thread cannot start, the job runs at once.
  public func run(_ job: @escaping @Sendable () -> Result?) {
    let mustStart = state.access { state in
      state.pending += 1
      state.jobs.append(job)
      defer { state.isWorking = true }
      return !state.isWorking
    }
    guard mustStart else { return }
    do throws(SystemError) {
      try WorkerThread { self.work() }.detach()
    } catch {
      work()
    }
  }

  /// The results since the last call, in the order of their jobs.
  public func takeResults() -> [Result] {
    state.access { state in
      defer { state.results = [] }
      return state.results
    }
  }

  /// Waits until every job is done.
  ///
  /// - Parameter timeout: The longest wait.
  /// - Returns: Whether every job is done.
  public func wait(timeout: Duration) -> Bool {
    let deadline = Deadline(after: timeout)
    return state.wait(until: deadline.nanoseconds) { $0.pending == 0 ? true : nil } ?? false
  }

  /// Waits until every job is done and stops the queue: jobs that are added later do not run.
  ///
  /// - Parameter timeout: The longest wait. After it, jobs that have not started do not run.
  /// - Returns: Whether every job is done.
  public func finish(timeout: Duration) -> Bool {
    let isDone = wait(timeout: timeout)
    state.access { $0.isEnding = true }
    return isDone
  }

  private func work() {
    while let job = nextJob() { deliver(job()) }
  }

  private func nextJob() -> (@Sendable () -> Result?)? {
    state.access { state in
      guard !state.isEnding, !state.jobs.isEmpty else {
        state.isWorking = false
        return nil
      }
      return state.jobs.removeFirst()
    }
  }

  private func deliver(_ result: Result?) {
    state.access { state in
      if let result { state.results.append(result) }
      state.pending -= 1
    }
    if result != nil, let wake { Platform.poke(wake) }
  }
}
