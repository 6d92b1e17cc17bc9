import SenderoCore

/// A save that the user asked for.
struct SaveRequest: Sendable {
  /// The file to save to; empty for the map's own file.
  var name: String
  /// Whether the save may overwrite an existing file that it has no base to merge with.
  var replacing: Bool
  /// The map as it was when the user asked.
  var map: JourneyMap
  /// The revision of that map.
  var revision: Int
}
