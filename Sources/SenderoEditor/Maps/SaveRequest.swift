import SenderoCore

/// A save that the user asked for.
struct SaveRequest: Sendable {
  /// Another file than the map's; empty for the map's own.
  var name: String
  /// Whether to write whatever the file holds.
  var replacing: Bool
  /// The map as it was when the user asked.
  var map: JourneyMap
  /// The revision of that map.
  var revision: Int
}
