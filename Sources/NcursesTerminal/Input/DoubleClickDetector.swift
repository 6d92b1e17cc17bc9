import SenderoEditor

/// Tells a double press: two presses on one cell, close together in time.
struct DoubleClickDetector: Sendable {
  /// The longest time between the two, in milliseconds.
  static let interval: Int64 = 400

  private var last: (column: Int, row: Int, time: Int64)?

  /// Makes a pairing that has seen no press.
  init() {}

  /// The event, as a double press if it is one; a third press in a row is a single one again.
  ///
  /// - Parameters:
  ///   - event: What came.
  ///   - time: When, in milliseconds of any clock that never goes back.
  /// - Returns: The event or, for the second press of a pair, another.
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
