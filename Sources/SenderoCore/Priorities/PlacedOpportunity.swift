/// An opportunity, with its place in the journey and in the impact × effort picture.
public struct PlacedOpportunity: Hashable, Sendable {
  /// The place of its touchpoint.
  public let place: TouchpointPlace
  /// The index in the list of opportunities of the touchpoint.
  public let index: Int
  /// The opportunity.
  public let opportunity: Opportunity
  /// The impact, 1 … 5; `nil` without a valid one.
  public let impact: Double?
  /// The effort, 1 … 5; `nil` without a valid one.
  public let effort: Double?

  /// Makes a placed opportunity.
  public init(_ opportunity: Opportunity, index: Int, at place: TouchpointPlace) {
    self.place = place
    self.index = index
    self.opportunity = opportunity
    impact = Self.valid(opportunity.impact, in: Opportunity.fields.impact)
    effort = Self.valid(opportunity.effort, in: Opportunity.fields.effort)
  }

  /// The quadrant; `nil` without a valid impact or effort.
  public var quadrant: OpportunityQuadrant? {
    guard let impact, let effort else { return nil }
    return OpportunityQuadrant(impact: impact, effort: effort)
  }

  /// The status; an opportunity without one is an idea.
  public var status: OpportunityStatus { opportunity.status ?? .idea }

  /// Whether it is neither done nor dropped.
  public var isOpen: Bool { status != .done && status != .dropped }

  /// The due date; `nil` without a valid one.
  public var due: Day? { Day(opportunity.due) }

  /// Whether it is open and its due date is before a day; `false` if the day is unknown.
  public func isOverdue(on today: Day?) -> Bool {
    guard let today, let due, isOpen else { return false }
    return due < today
  }

  /// The value of a number within the range of its field.
  ///
  /// A fraction, which is reported as a finding, still has a place in the picture.
  private static func valid(_ number: Number?, in field: Field<Number?>) -> Double? {
    guard let value = number?.double, case .number(let rule) = field.description.kind,
      rule.range.contains(value)
    else { return nil }
    return value
  }
}
