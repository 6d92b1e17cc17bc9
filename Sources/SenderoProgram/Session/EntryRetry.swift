/// Another attempt to enter a map.
struct EntryRetry {
  /// The path as the user spelled it.
  let path: String
  /// Whether the user only watches.
  let isReadOnly: Bool
  /// The time of the attempt, on `MonotonicClock`.
  let time: Int64
}
