import SenderoCore
import SenderoEditor

/// The pending saves of a session, which run in the background one after another.
struct SessionSaves {
  private struct Running {
    let save: PendingSave
    /// The time at which the save counts as slow, in milliseconds.
    let slowAt: Int64
    var isAnnounced = false
  }

  /// The duration after which a save counts as slow, in milliseconds.
  private static let slowAfter: Int64 = 200

  private let queue: BackgroundQueue<SaveResult>
  private var running: [Running] = []

  /// Makes an empty queue of saves.
  ///
  /// - Parameter wake: The write end of a non-blocking pipe, to which a zero byte is written after each save.
  init(wake: Int32? = nil) { queue = BackgroundQueue(wake: wake) }

  /// Whether a save or another job is pending.
  var isBusy: Bool { queue.isBusy }

  /// Runs a save after those before it.
  ///
  /// - Parameters:
  ///   - save: The save.
  ///   - now: The time, in milliseconds.
  ///   - job: Writes the file.
  mutating func run(_ save: PendingSave, now: Int64, _ job: @escaping @Sendable () -> SaveResult) {
    running.append(Running(save: save, slowAt: now + Self.slowAfter))
    queue.run(job)
  }

  /// Notes edits that are on their way to others, which count as slow like a save.
  mutating func begin(_ save: PendingSave, now: Int64) {
    running.append(Running(save: save, slowAt: now + Self.slowAfter))
  }

  /// Notes that edits have arrived, or could not be sent.
  mutating func end(_ save: PendingSave) {
    if let index = running.firstIndex(where: { $0.save == save }) { running.remove(at: index) }
  }

  /// Runs a job that has no result after the saves before it.
  func run(_ job: @escaping @Sendable () -> Void) {
    queue.run {
      job()
      return nil
    }
  }

  /// The results since the last call, in the order of the saves.
  mutating func takeResults() -> [SaveResult] {
    // Every result is that of a save; most turns of the loop have none to wait for and take no lock.
    guard !running.isEmpty else { return [] }
    let results = queue.takeResults()
    for result in results { end(result.save) }
    return results
  }

  /// The time at which the next running save becomes slow, in milliseconds; `nil` if `takeSlow` has returned
  /// all of them.
  var nextSlow: Int64? { running.filter { !$0.isAnnounced }.map(\.slowAt).min() }

  /// The saves that have become slow since the last call.
  mutating func takeSlow(now: Int64) -> [PendingSave] {
    var slow: [PendingSave] = []
    for index in running.indices where !running[index].isAnnounced && running[index].slowAt <= now {
      running[index].isAnnounced = true
      slow.append(running[index].save)
    }
    return slow
  }

  /// Waits until every save and job is done.
  ///
  /// - Parameter timeout: The longest wait.
  /// - Returns: Whether all of them are done.
  @discardableResult
  func wait(timeout: Duration) -> Bool { queue.wait(timeout: timeout) }
}
