extension JourneyMap {
  /// Merges two maps that go back to one.
  ///
  /// Items are matched by kind and id, their fields one by one as their kinds say. Which of the two maps is called ours
  /// matters only where both changed the same thing. What is the same in all three maps costs a comparison.
  ///
  /// - Parameters:
  ///   - base: The map both go back to.
  ///   - ours: One map.
  ///   - theirs: The other.
  ///   - preferred: Whose value is taken where both changed the same thing, each to something else.
  /// - Returns: A valid map with the changes of both, and what was in conflict.
  public static func merging(
    base: JourneyMap, ours: JourneyMap, theirs: JourneyMap, preferring preferred: MergeSide
  ) -> MergedMap {
    if ours == theirs || theirs == base { return MergedMap(map: ours) }
    if ours == base { return MergedMap(map: theirs) }
    return mergingWhole(ThreeWay(base: base, ours: ours, theirs: theirs), preferring: preferred)
  }

  /// Merges two maps however alike they are.
  static func mergingWhole(_ maps: ThreeWay<JourneyMap>, preferring preferred: MergeSide) -> MergedMap {
    var merge = MapMerge(MergeIndex(maps), preferring: preferred)
    let map = merge.map()
    return MergedMap(map: merge.repeatsID ? map.withOwnIDs : map, conflicts: merge.conflicts)
  }

  /// The map with a new id for each item that has the id of another.
  private var withOwnIDs: JourneyMap {
    var normaliser = Normaliser(object)
    // Only what is no item of its kind is refused, and all items here were read as such.
    return (try? normaliser.normal(object, Self.kind)).map(JourneyMap.init(object:)) ?? self
  }
}
