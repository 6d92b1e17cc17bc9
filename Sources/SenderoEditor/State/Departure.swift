import SenderoCore

/// Where the user goes from the map in front as soon as it is saved.
enum Departure: Hashable, Sendable {
  /// Out of the program.
  case quit
  /// To the map in a file.
  case open(String)
  /// To a new map.
  case start(Template)
}
