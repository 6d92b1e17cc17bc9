/// Decides how often a session shows the changes of others, so that the screens do not lag behind.
struct SharingPace {
  /// What reading and showing changes costs on average, in nanoseconds of processor time.
  private var cost: Int64 = 0

  /// The longest time from one look at the log to the next, in milliseconds.
  private static let longestPause: Int64 = 250

  /// Notes what reading and showing changes has cost, in nanoseconds of processor time.
  mutating func note(cost new: Int64) { cost += (new - cost) / 4 }

  /// Returns how long changes wait to be shown together, in milliseconds.
  ///
  /// All participants show them at the same time: together they may take two thirds of the processors, or
  /// the screens would lag behind more and more.
  func pause(for participants: Int) -> Int64 {
    let all = cost * Int64(participants) * 3 / 2 / Int64(EventSource.processors)
    return min(all / 1_000_000, Self.longestPause)
  }
}
