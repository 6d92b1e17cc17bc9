/// Runs jobs one after another on a thread of its own, so that nobody waits for the disk.
///
/// The thread is started by the first job and sleeps while there is none. ``run(_:)``, ``takeResults()`` and
/// ``finish(timeout:)`` are for one thread, that of the session.
public final class BackgroundQueue<Result: Sendable>: Sendable {
  private struct State: Sendable {
    var thread: WorkerThread?
    var jobs: [@Sendable () -> Result] = []
    var results: [Result] = []
    /// How many jobs are waiting or running.
    var pending = 0
    var isEnding = false
  }

  private let wake: Int32?
  private let state = Monitor(State())

  /// Makes a queue; no thread is started before the first job.
  ///
  /// - Parameter wake: The write end of a non-blocking pipe that is written a zero byte when a result is there.
  public init(wake: Int32? = nil) { self.wake = wake }

  /// Whether a job is waiting or running.
  public var isBusy: Bool { state.access { $0.pending > 0 } }

  /// Adds a job; if no thread can be started, it runs at once.
  public func run(_ job: @escaping @Sendable () -> Result) {
    let mustRunHere = state.access { state in
      state.pending += 1
      if state.thread == nil {
        do throws(SystemError) {
          state.thread = try WorkerThread { self.work() }
        } catch {
          return true
        }
      }
      state.jobs.append(job)
      return false
    }
    if mustRunHere { deliver(job()) }
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
    let deadline = Platform.nanosecondsNow + timeout.nanoseconds
    return state.wait(until: deadline) { $0.pending == 0 ? true : nil } ?? false
  }

  /// Waits until every job is done, and ends the thread.
  ///
  /// - Parameter timeout: The longest wait. After it, jobs that have not started never do, and the thread is left to
  ///   itself.
  /// - Returns: Whether every job is done.
  public func finish(timeout: Duration) -> Bool {
    let isDone = wait(timeout: timeout)
    let thread = state.access { state in
      state.isEnding = true
      defer { state.thread = nil }
      return state.thread
    }
    if isDone { thread?.join() } else { thread?.detach() }
    return isDone
  }

  private func work() {
    while let job = state.wait(
      until: nil,
      { state -> (@Sendable () -> Result)?? in
        if state.isEnding { return .some(nil) }
        return state.jobs.isEmpty ? nil : .some(state.jobs.removeFirst())
      }) ?? nil
    {
      deliver(job())
    }
  }

  private func deliver(_ result: Result) {
    state.access { state in
      state.results.append(result)
      state.pending -= 1
    }
    if let wake { Platform.poke(wake) }
  }
}

extension Duration {
  /// The whole nanoseconds.
  var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
