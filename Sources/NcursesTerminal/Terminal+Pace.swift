import SenderoCore

/// The state of the output, which an event loop checks so that it neither floods a slow terminal nor blocks
/// on it.
extension Terminal {
  /// Whether `show` would draw a canvas now; while this is `false`, the event loop can process more input.
  public var mayShow: Bool {
    phase != .active || (output.isEmpty && pace.maySend(at: MonotonicClock.milliseconds))
  }

  /// Whether output is queued; while it is, wait for `POLLOUT` on `outputDescriptor` and call `sendMore`.
  public var hasUnsentOutput: Bool { !output.isEmpty }

  /// The descriptor to wait on until the terminal accepts output.
  public var outputDescriptor: Int32 { output.descriptor }

  /// Sends as much queued output as the terminal accepts, without blocking.
  public func sendMore() {
    output.sendMore()
  }

  /// The time in milliseconds until the next timeout; `nil` if there is none.
  ///
  /// After that time, call `readEvents` and check `mayShow`.
  public var nextDeadline: Int? {
    guard phase == .active else { return nil }
    let now = MonotonicClock.milliseconds
    let ends = [pace.deadline(at: now), escapeEnds].compactMap { $0 }
    return ends.min().map { Int(max(0, $0 - now)) }
  }
}
