extension JourneyMap {
  /// The changes since an earlier state of the map, in the order of the journey.
  ///
  /// Items are matched by kind and id. An added or removed item is one change, whatever it contains; a
  /// removed item is listed at its old place. The cost is that of comparing the maps, and little more if few
  /// items differ.
  public func changes(since earlier: JourneyMap) -> [MapChange] {
    differences(since: earlier).flatMap(\.changes)
  }

  /// The differences from an earlier state of the map, in the order of the journey.
  ///
  /// They are the same as ``changes(since:)``, each with what is needed to apply it to the earlier state.
  func differences(since earlier: JourneyMap) -> [MapDifference] {
    if self == earlier { return [] }
    var names: [String: String] = [:]
    for map in [earlier, self] {
      for persona in map.personas { names[persona.id] = persona.name }
    }
    var listing = ChangeListing(
      nodes: MergeIndex(ThreeWay(base: earlier, ours: self, theirs: self)), names: names)
    return listing.all()
  }
}
