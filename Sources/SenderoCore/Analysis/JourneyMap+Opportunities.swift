/// An opportunity, with the place of its touchpoint.
public struct PlacedOpportunity: Sendable {
  /// The index of the stage.
  public let stage: Int
  /// The index of the touchpoint in the stage.
  public let touchpoint: Int
  /// The opportunity.
  public let opportunity: Opportunity
}

extension JourneyMap {
  /// Returns the open opportunities with the greatest impact, those with the least effort first among equals.
  ///
  /// Opportunities that are done or dropped are left out, as are those of retired touchpoints. Cost: a walk
  /// through the map.
  ///
  /// - Parameter count: The largest number of opportunities.
  /// - Returns: The opportunities, with their places.
  public func firstOpportunities(_ count: Int) -> [PlacedOpportunity] {
    var open: [PlacedOpportunity] = []
    for (stage, item) in self.stages.enumerated() {
      for (index, touchpoint) in item.touchpoints.enumerated() where !touchpoint.isRetired {
        for opportunity in touchpoint.opportunities
        where opportunity.status != .done && opportunity.status != .dropped {
          open.append(PlacedOpportunity(stage: stage, touchpoint: index, opportunity: opportunity))
        }
      }
    }
    let ranked = open.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    return ranked.prefix(count).map(\.element)
  }
}

extension PlacedOpportunity {
  /// The rank, the first lowest; an unknown impact counts as the least, an unknown effort as the greatest.
  fileprivate var rank: Double {
    let impact = opportunity.impact?.double ?? 0
    let effort = opportunity.effort?.double ?? 6
    return -impact * 10 + effort
  }
}
