/// The touchpoints that match a filter, with their ratings counted, updated only for the stages that change.
public struct FilterMatches: Sendable {
  /// The filter.
  public let filter: Filter
  /// The lens that decides which touchpoints and ratings count.
  public let lens: Lens
  /// The matching touchpoints.
  public private(set) var places = MatchedPlaces()
  /// The ratings of the matching touchpoints of each stage.
  public private(set) var stages: [RatingCounts] = []
  /// The ratings of all matching touchpoints.
  public private(set) var whole = RatingCounts()
  private var seen: [JSONValue] = []

  /// Makes a value without matches, which ``update(_:)`` fills in.
  public init(_ filter: Filter, lens: Lens) {
    (self.filter, self.lens) = (filter, lens)
  }

  /// Finds the touchpoints that match.
  public init(_ filter: Filter, lens: Lens, in stages: ItemList<Stage>) {
    self.init(filter, lens: lens)
    update(stages)
  }

  /// Updates the matches; stages that share storage with the previous ones are skipped.
  public mutating func update(_ list: ItemList<Stage>) {
    places.update(list) { stage in
      stage.touchpoints.enumerated().compactMap { index, touchpoint in
        touchpoint.counts(through: lens) && filter.matches(touchpoint, in: stage, lens) ? index : nil
      }
    }
    let changes = list.elements.changes(from: seen)
    let new = changes.new.map { stage in
      var counts = RatingCounts()
      let touchpoints = list[stage].touchpoints
      for row in places.stages[stage] { counts.add(touchpoints[row].rating(for: lens.persona)?.experience) }
      return counts
    }
    for counts in stages[changes.old] { whole -= counts }
    for counts in new { whole += counts }
    stages.replaceSubrange(changes.old, with: new)
    seen = list.elements
  }

  /// Returns a map with only the touchpoints that match, for display and printing.
  public func limiting(_ map: JourneyMap) -> JourneyMap {
    var map = map
    for (stage, rows) in places.stages.enumerated() {
      let touchpoints = map.stages[stage].touchpoints
      map.stages[stage].touchpoints = ItemList(rows.map { touchpoints[$0] })
    }
    return map
  }

  /// Returns whether a touchpoint matches.
  public func contains(stage: Int, touchpoint: Int) -> Bool {
    places.contains(MatchedPlaces.Place(stage: stage, touchpoint: touchpoint))
  }
}
