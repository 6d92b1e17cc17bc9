/// A map that two others were merged into.
public struct MergedMap: Equatable, Sendable {
  /// The map.
  public var map: JourneyMap
  /// What both sides changed, each to something else.
  public var conflicts: [MergeConflict]

  /// Makes a merged map.
  public init(map: JourneyMap, conflicts: [MergeConflict] = []) {
    self.map = map
    self.conflicts = conflicts
  }
}
