import SenderoCore

/// The pain points and opportunities of a map, in the order of the view of priorities.
struct Priorities: Sendable {
  /// An item that can be selected.
  enum Item: Sendable {
    case painPoint(RankedPainPoint)
    /// An opportunity with its number among those to do first; `nil` if it is done or dropped.
    case opportunity(PlacedOpportunity, number: Int?)

    /// The id of the item in the map.
    var id: String {
      switch self {
      case .painPoint(let ranked): ranked.painPoint.id
      case .opportunity(let placed, _): placed.opportunity.id
      }
    }

    /// The path of the item in the map.
    var path: JSONPath {
      switch self {
      case .painPoint(let ranked):
        ranked.place.path.appending(.key(Touchpoint.fields.painPoints.key)).appending(.index(ranked.index))
      case .opportunity(let placed, _):
        placed.place.path.appending(.key(Touchpoint.fields.opportunities.key)).appending(.index(placed.index))
      }
    }
  }

  /// The pain points, the worst first.
  let painPoints: [Item]
  /// The opportunities by owner.
  let owners: [(owner: String, items: [Item])]
  /// The opportunities of all owners, in that order.
  let opportunities: [Item]
  /// The opportunities by impact and effort.
  let matrix: OpportunityMatrix

  /// Ranks the pain points and opportunities of a map.
  ///
  /// Cost: a walk through the map, and sorting what it finds.
  init(_ map: JourneyMap) {
    matrix = OpportunityMatrix(map)
    painPoints = PainPointRanking(map).painPoints.map { .painPoint($0) }
    let numbers = Dictionary(
      matrix.firstToDo.enumerated().map { (Self.key(of: $1), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    owners = matrix.byOwner.map { owned in
      (owned.owner, (owned.open + owned.closed).map { .opportunity($0, number: numbers[Self.key(of: $0)]) })
    }
    opportunities = owners.flatMap(\.items)
  }

  /// The items of a pane.
  func items(of pane: PrioritiesState.Pane) -> [Item] {
    pane == .painPoints ? painPoints : opportunities
  }

  /// The place of an opportunity, which is unique even if ids are not.
  private static func key(of placed: PlacedOpportunity) -> [Int] {
    [placed.place.stage, placed.place.touchpoint, placed.index]
  }
}
