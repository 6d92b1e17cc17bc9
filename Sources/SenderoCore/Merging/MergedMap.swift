/// The result of merging two maps.
public struct MergedMap: Equatable, Sendable {
  /// The map.
  public var map: JourneyMap
  /// The conflicts between the two sides.
  public var conflicts: [MergeConflict]

  /// Makes a merged map.
  public init(map: JourneyMap, conflicts: [MergeConflict] = []) {
    self.map = map
    self.conflicts = conflicts
  }
}
