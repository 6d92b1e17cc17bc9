/// A bad moment of a journey, with everything that a review says about it.
public struct ReviewedMoment: Hashable, Sendable {
  /// The place of the touchpoint.
  public let place: TouchpointPlace
  /// The touchpoint.
  public let touchpoint: Touchpoint
  /// The rating; always negative.
  public let rating: Rating
  /// The personas for whom the moment is bad, if it is not rated negative for everybody; otherwise empty.
  public let onlyFor: [PersonaFeeling]
  /// Whether the rating is an assumption.
  public let isAssumption: Bool
  /// The pain points of the touchpoint, the worst first.
  public let painPoints: [RankedPainPoint]
  /// The opportunities of the touchpoint, and those of others that address its pain points: the one to do first
  /// at the beginning, those that are done or dropped last.
  public let opportunities: [PlacedOpportunity]

  /// The part of the expectation that is met, 0 … 100 %; `nil` without a valid number.
  public var fulfilment: Double? {
    touchpoint.fulfilment?.double.flatMap { (0...100).contains($0) ? $0 : nil }
  }

  /// The most telling reason: the text of the worst pain point or, without one, the expectation that is not
  /// met; empty if the map gives none.
  public var reason: Reason? {
    if let pain = painPoints.first { return .painPoint(pain) }
    let expectation = touchpoint.expectation
    return expectation.isEmpty ? nil : .expectation(expectation)
  }

  /// Why a moment is bad.
  public enum Reason: Hashable, Sendable {
    /// The worst pain point.
    case painPoint(RankedPainPoint)
    /// The expectation of the customer, which is not met.
    case expectation(String)
  }
}
