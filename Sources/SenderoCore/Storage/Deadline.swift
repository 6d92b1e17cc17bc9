/// The end of a wait, on the monotonic clock.
///
/// The standard library's `ContinuousClock` links all of Swift's concurrency and Dispatch into the program, which
/// uses neither.
public struct Deadline: Sendable {
  /// The moment on the clock of ``Platform/nanosecondsNow``.
  let nanoseconds: Int64

  /// Makes a deadline that is a duration from now.
  public init(after duration: Duration) {
    nanoseconds = Platform.nanosecondsNow + duration.nanoseconds
  }

  /// Whether the deadline has passed.
  public var hasPassed: Bool { nanoseconds <= Platform.nanosecondsNow }

  /// The time until the deadline; zero after it.
  public var remaining: Duration { .nanoseconds(max(0, nanoseconds - Platform.nanosecondsNow)) }
}

extension Duration {
  /// The duration in nanoseconds, without the fraction of one.
  fileprivate var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
