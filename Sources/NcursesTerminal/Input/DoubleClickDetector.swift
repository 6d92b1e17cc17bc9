import SenderoEditor

/// Detects double clicks: two presses on the same cell within a short time.
struct DoubleClickDetector: Sendable {
  /// The maximum time between the two presses, in milliseconds.
  static let interval: Int64 = 400

  private var last: (column: Int, row: Int, time: Int64)?

  /// Makes a detector without any press so far.
  init() {}

  /// Returns the event, or a double click if the event is the second press of a pair; a third press starts a
  /// new pair.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - time: The time of the event, in milliseconds of any monotonic clock.
  /// - Returns: The event, unchanged or as a double click.
  mutating func pair(_ event: Event, at time: Int64) -> Event {
    guard case .mouse(var mouse) = event, mouse.action == .press else { return event }
    if let last, last.column == mouse.column, last.row == mouse.row, time - last.time <= Self.interval {
      self.last = nil
      mouse.action = .doublePress
      return .mouse(mouse)
    }
    last = (mouse.column, mouse.row, time)
    return event
  }
}
