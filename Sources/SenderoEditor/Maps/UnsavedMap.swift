import SenderoCore

/// A map that is open with edits that no file holds.
public struct UnsavedMap: Equatable, Sendable {
  /// The file as it is spelled; `nil` for none yet.
  public var path: String?
  /// Tells this state of the map from every other of its editor.
  public var revision: Int
  /// The map as the file has it; `nil` where there is no file.
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
