/// What an event loop waits for beside input, so that a terminal that lags behind is neither flooded nor waited for.
extension Terminal {
  /// Whether a canvas that is shown now is drawn; where not, there is time to answer more input first.
  public var mayShow: Bool {
    phase != .active || (output.isEmpty && pace.maySend(at: MonotonicClock.milliseconds()))
  }

  /// Whether something waits for the terminal to take it: then wait for `POLLOUT` on `outputDescriptor`, and
  /// `sendMore`.
  public var hasUnsentOutput: Bool { !output.isEmpty }

  /// What to wait on for room.
  public var outputDescriptor: Int32 { output.descriptor }

  /// Sends what the terminal takes; never waits.
  public func sendMore() {
    output.sendMore()
  }

  /// In how many milliseconds time alone may change something; `nil` where only input or room does.
  ///
  /// After that, call `readEvents`, and look at `mayShow`.
  public var nextDeadline: Int? {
    guard phase == .active else { return nil }
    let now = MonotonicClock.milliseconds()
    let ends = [pace.deadline(at: now), escapeEnds].compactMap { $0 }
    return ends.min().map { Int(max(0, $0 - now)) }
  }
}
