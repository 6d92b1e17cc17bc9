import Glibc

/// A clock that never goes back.
enum MonotonicClock {
  /// The time, in milliseconds from a moment that means nothing.
  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
