import SenderoCore

/// The small faults that were repaired while a map was read.
public struct OpeningRepairs: Equatable, Sendable {
  /// The number of repairs.
  public var count: Int
  /// The repairs for the user to read; several may share a line.
  public var lines: [LocalizedText]
  /// The map before the repairs of its values, which can be undone; `nil` if no value was repaired.
  public var asWritten: JourneyMap?

  /// Makes a list of repairs.
  public init(count: Int, lines: [LocalizedText], asWritten: JourneyMap? = nil) {
    self.count = count
    self.lines = lines
    self.asWritten = asWritten
  }
}
