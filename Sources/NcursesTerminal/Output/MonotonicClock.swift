import Glibc

/// A monotonic clock.
enum MonotonicClock {
  /// Returns the time in milliseconds since an arbitrary moment.
  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
