/// A monotonic clock.
public enum MonotonicClock {
  /// The time in milliseconds since an arbitrary moment.
  public static var milliseconds: Int64 { Platform.nanosecondsNow / 1_000_000 }
}
