/// The score by which pain points are ranked, with its factors.
///
/// Formula: severity × moment of truth × evidence × personas × votes, 0.375 … 9.
///
/// The severity is Nielsen's, 1 … 4: frequency, impact and persistence judged together (J. Nielsen, “Severity
/// Ratings for Usability Problems”, NN/g). The other factors adjust it by what the map knows. As in RICE
/// (reach × impact × confidence), a problem that fewer people have, or that is only assumed, weighs less.
public struct PainPointScore: Hashable, Sendable {
  /// A factor of the score.
  public enum Factor: String, CaseIterable, Sendable {
    /// The severity, 1 … 4; a missing one counts as 1.
    case severity
    /// 1.5 at a moment of truth, otherwise 1.
    case momentOfTruth = "moment-of-truth"
    /// 1 with evidence, 0.75 for an assumption.
    case evidence
    /// 0.5, and another 0.5 for the share of personas who are affected; 1 in a map without personas.
    case personas
    /// 1, and another 0.5 for the share of the votes that the pain point with the most votes has.
    case votes
  }

  /// The severity, 1 … 4.
  public let severity: Double
  /// Whether the pain point is at a moment of truth.
  public let isMomentOfTruth: Bool
  /// Whether the pain point is an assumption.
  public let isAssumption: Bool
  /// The personas who meet the touchpoint and do not rate it positive.
  public let affected: Int
  /// The personas of the map.
  public let personas: Int
  /// The votes.
  public let votes: Double
  /// The votes of the pain point of the map that has the most.
  public let mostVotes: Double

  /// Makes a score.
  ///
  /// - Parameters:
  ///   - severity: The severity; `nil` counts as 1, and a number outside 1 … 4 as the nearest in it.
  ///   - isMomentOfTruth: Whether the touchpoint is a moment of truth.
  ///   - isAssumption: Whether the pain point lacks evidence.
  ///   - affected: The personas who are affected, 0 … `personas`.
  ///   - personas: The personas of the map, from 0.
  ///   - votes: The votes, from 0.
  ///   - mostVotes: The most votes that a pain point of the map has, from 0.
  public init(
    severity: Double?, isMomentOfTruth: Bool = false, isAssumption: Bool = false, affected: Int = 0,
    personas: Int = 0, votes: Double = 0, mostVotes: Double = 0
  ) {
    self.severity = min(max(severity ?? 1, 1), 4)
    self.isMomentOfTruth = isMomentOfTruth
    self.isAssumption = isAssumption
    self.affected = affected
    self.personas = personas
    self.votes = votes
    self.mostVotes = mostVotes
  }

  /// The value of a factor.
  public subscript(factor: Factor) -> Double {
    switch factor {
    case .severity: severity
    case .momentOfTruth: isMomentOfTruth ? 1.5 : 1
    case .evidence: isAssumption ? 0.75 : 1
    case .personas: personas > 0 ? 0.5 + 0.5 * Double(affected) / Double(personas) : 1
    case .votes: mostVotes > 0 ? 1 + 0.5 * votes / mostVotes : 1
    }
  }

  /// The score, 0.375 … 9.
  public var value: Double { Factor.allCases.reduce(1) { $0 * self[$1] } }
}
