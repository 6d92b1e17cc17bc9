/// The end of a wait, on a clock that nobody can set.
///
/// The standard library's `ContinuousClock` would bring the whole of Swift's concurrency and of Dispatch into the
/// program, which nothing else here needs.
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
