import SenderoCore

/// An open map with edits that are in no file.
public struct UnsavedMap: Equatable, Sendable {
  /// The path of the file, as the user wrote it; `nil` if there is none yet.
  public var path: String?
  /// The number of this state of the map, unique among the states of the open map.
  public var revision: Int
  /// The map as it is in the file; `nil` if there is no file.
  public var base: JourneyMap?
  /// The map with the edits.
  public var map: JourneyMap

  /// Makes an unsaved map.
  public init(path: String?, revision: Int, base: JourneyMap?, map: JourneyMap) {
    self.path = path
    self.revision = revision
    self.base = base
    self.map = map
  }
}
