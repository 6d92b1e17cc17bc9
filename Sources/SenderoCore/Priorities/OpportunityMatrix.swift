/// The opportunities of a map by impact and effort, by owner and by status.
///
/// Those of retired touchpoints are left out. Cost: a walk through the map, and sorting the opportunities.
public struct OpportunityMatrix: Hashable, Sendable {
  /// The opportunities of one owner.
  public struct Owned: Hashable, Sendable {
    /// The owner, in the first spelling; empty for the opportunities that have none.
    public let owner: String
    /// The open opportunities, the one to do first at the beginning.
    public let open: [PlacedOpportunity]
    /// The opportunities that are done or dropped, in the order of the journey.
    public let closed: [PlacedOpportunity]
  }

  /// All opportunities, in the order of the journey.
  public let all: [PlacedOpportunity]
  /// The open opportunities, the one to do first at the beginning.
  ///
  /// The quadrants follow each other in the order quick wins, big bets, fill-ins, time sinks, not placed. In a
  /// quadrant the order is: the greatest impact, the least effort, the earliest due date, the order of the
  /// journey. An unknown impact counts as the least, an unknown effort as the greatest.
  public let firstToDo: [PlacedOpportunity]

  /// Finds the opportunities of a map.
  public init(_ map: JourneyMap) {
    var found: [PlacedOpportunity] = []
    map.forEachActiveTouchpoint { place, touchpoint in
      for (index, opportunity) in touchpoint.opportunities.enumerated() {
        found.append(PlacedOpportunity(opportunity, index: index, at: place))
      }
    }
    self.init(found)
  }

  /// Arranges opportunities that are given in the order of the journey.
  public init(_ opportunities: [PlacedOpportunity]) {
    all = opportunities
    firstToDo = opportunities.filter(\.isOpen).ranked(by: \.rank)
  }

  /// The open opportunities in a quadrant, the one to do first at the beginning.
  ///
  /// - Parameter quadrant: The quadrant; `nil` for those that are not placed, because their impact or effort
  ///   is missing or outside 1 … 5.
  /// - Returns: The opportunities.
  public func open(in quadrant: OpportunityQuadrant?) -> [PlacedOpportunity] {
    firstToDo.filter { $0.quadrant == quadrant }
  }

  /// The opportunities of each owner, in the alphabetical order of their names; those without an owner last.
  ///
  /// Spellings that differ only in case, accents or spaces are one owner.
  public var byOwner: [Owned] {
    (firstToDo + all.filter { !$0.isOpen }).groupedByOwner(\.opportunity.owner).map { owner, placed in
      Owned(owner: owner, open: placed.filter(\.isOpen), closed: placed.filter { !$0.isOpen })
    }
  }

  /// How much of the work is done.
  ///
  /// - Parameter today: The present day; if `nil`, none is overdue.
  /// - Returns: The number of opportunities with each status.
  public func progress(on today: Day?) -> OpportunityProgress { OpportunityProgress(all, today: today) }
}

extension PlacedOpportunity {
  /// The rank of an open opportunity, the first to do lowest.
  fileprivate var rank: Rank {
    let quadrants = OpportunityQuadrant.allCases
    return Rank(
      quadrant: quadrant.flatMap(quadrants.firstIndex) ?? quadrants.count, impact: -(impact ?? 0),
      effort: effort ?? 6, due: due)
  }
}

/// What decides which of two opportunities comes first.
private struct Rank: Comparable {
  let quadrant: Int
  let impact: Double
  let effort: Double
  let due: Day?

  static func < (left: Rank, right: Rank) -> Bool {
    let first = (left.quadrant, left.impact, left.effort)
    let second = (right.quadrant, right.impact, right.effort)
    guard first == second else { return first < second }
    // An opportunity without a due date comes after those with one.
    guard let due = left.due else { return false }
    return right.due.map { due < $0 } ?? true
  }
}
