/// The schedule of syncs after writes.
struct SyncSchedule {
  private var first: Int64?
  private var last: Int64 = 0

  /// Records a write.
  mutating func wrote(at now: Int64 = Platform.nanosecondsNow) {
    first = first ?? now
    last = now
  }

  /// Whether a write waits to be synced.
  var isWaiting: Bool { first != nil }
  /// The latest time for the sync, even if there is more to write.
  var latest: Int64? { first.map { $0 + RecoveryWriter.longestPause } }
  /// The time for the sync if no further write comes before it.
  var due: Int64? { latest.map { min($0, last + RecoveryWriter.pause) } }
}
