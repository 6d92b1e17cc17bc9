/// One of the first things to do about a map.
public enum FirstStep: Hashable, Sendable {
  /// An open opportunity.
  case opportunity(PlacedOpportunity)
  /// A pain point that no opportunity addresses: find one.
  case painPoint(RankedPainPoint)
}
