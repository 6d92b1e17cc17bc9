/// What a vote is about.
public enum VoteKind: String, CaseIterable, Sendable {
  case touchpoints
  case painPoints
  case opportunities

  /// The name of the kind of item, as in `ItemSchema.name`.
  public var itemKind: String {
    switch self {
    case .touchpoints: Touchpoint.kind.name
    case .painPoints: PainPoint.kind.name
    case .opportunities: Opportunity.kind.name
    }
  }
}
