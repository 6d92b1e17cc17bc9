/// The number of opportunities with each status: how much of the work is done.
public struct OpportunityProgress: Hashable, Sendable {
  /// The opportunities with each status.
  private var counts: [OpportunityStatus: Int] = [:]
  /// The open opportunities whose due date has passed.
  public private(set) var overdue = 0

  /// Counts opportunities.
  ///
  /// - Parameters:
  ///   - opportunities: The opportunities.
  ///   - today: The present day; if `nil`, none is overdue.
  public init(_ opportunities: [PlacedOpportunity], today: Day?) {
    for opportunity in opportunities {
      counts[opportunity.status, default: 0] += 1
      if opportunity.isOverdue(on: today) { overdue += 1 }
    }
  }

  /// The number of opportunities with a status.
  public subscript(status: OpportunityStatus) -> Int { counts[status] ?? 0 }

  /// The opportunities that are not dropped: all the work there is.
  public var all: Int { open + self[.done] }

  /// The opportunities that are neither done nor dropped.
  public var open: Int { self[.idea] + self[.planned] + self[.doing] }

  /// The share of the work that is done, 0 … 1; `nil` without opportunities.
  public var doneShare: Double? { all == 0 ? nil : Double(self[.done]) / Double(all) }
}
