/// The result of merging two maps.
public struct MergedMap: Equatable, Sendable {
  /// The map.
  public var map: JourneyMap
  /// The conflicts between the two sides.
  public var conflicts: [MergeConflict]
  /// The layout of the file that writing the map changes beyond its values; `nil` if it changes none.
  public var replacedLayout: ForeignLayout?

  /// Makes a merged map.
  public init(map: JourneyMap, conflicts: [MergeConflict] = [], replacedLayout: ForeignLayout? = nil) {
    self.map = map
    self.conflicts = conflicts
    self.replacedLayout = replacedLayout
  }
}
