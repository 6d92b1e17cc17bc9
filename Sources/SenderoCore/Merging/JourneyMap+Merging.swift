extension JourneyMap {
  /// Merges two maps that have a common ancestor.
  ///
  /// Items are matched by kind and id, and their fields are merged one by one. Swapping the two
  /// maps makes a difference only if both changed the same thing. Parts that are the same in all three maps
  /// cost one comparison.
  ///
  /// - Parameters:
  ///   - base: The common ancestor.
  ///   - ours: One map.
  ///   - theirs: The other map.
  ///   - preferred: The side that wins if both changed the same thing differently.
  /// - Returns: A valid map with the changes of both sides, and the conflicts.
  public static func merging(
    base: JourneyMap, ours: JourneyMap, theirs: JourneyMap, preferring preferred: MergeSide
  ) -> MergedMap {
    if ours == theirs || theirs == base { return MergedMap(map: ours) }
    if ours == base { return MergedMap(map: theirs) }
    return mergingWhole(ThreeWay(base: base, ours: ours, theirs: theirs), preferring: preferred)
  }

  /// Merges two maps without checking first whether any two of the three maps are equal.
  static func mergingWhole(_ maps: ThreeWay<JourneyMap>, preferring preferred: MergeSide) -> MergedMap {
    var merge = MapMerge(MergeIndex(maps), preferring: preferred)
    let map = merge.map()
    return MergedMap(map: merge.repeatsID ? map.withOwnIDs : map, conflicts: merge.conflicts)
  }

  /// The map with a new id for each item whose id is a duplicate.
  private var withOwnIDs: JourneyMap {
    var normaliser = Normaliser(object)
    // Cannot fail: the normaliser throws only for values that are not items of their kind, and these were
    // read as such.
    return (try? normaliser.normal(object, Self.kind)).map(JourneyMap.init(object:)) ?? self
  }
}
