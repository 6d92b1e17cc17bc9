import SenderoEditor

/// How long the user has seen the problem on the screen; an input in front of it interrupts that time.
struct ProblemReading {
  private var problem: Message?
  /// The time that the problem was visible before `since`, in milliseconds.
  private var seen: Int64 = 0
  /// The time since which the problem is visible, in milliseconds; `nil` while an input covers it.
  private var since: Int64?

  /// The time a problem stays on the screen before a key may remove it, in milliseconds.
  static let timeToRead: Int64 = 1_000

  /// Records what a frame shows.
  ///
  /// - Parameters:
  ///   - problem: The problem that the user has not had time to read; `nil` if there is none.
  ///   - isVisible: Whether the frame shows it.
  ///   - now: The time, in milliseconds of a monotonic clock.
  mutating func noteDrawn(_ problem: Message?, isVisible: Bool, at now: Int64) {
    if problem != self.problem { (self.problem, seen, since) = (problem, 0, nil) }
    guard problem != nil, isVisible != (since != nil) else { return }
    seen = time(at: now)
    since = isVisible ? now : nil
  }

  /// Returns whether the user has had time to read the problem.
  func isOver(at now: Int64) -> Bool { problem != nil && time(at: now) >= Self.timeToRead }

  private func time(at now: Int64) -> Int64 { seen + (since.map { now - $0 } ?? 0) }
}
