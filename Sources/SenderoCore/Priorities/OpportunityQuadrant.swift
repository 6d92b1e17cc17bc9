/// A quadrant of the impact × effort picture of opportunities.
///
/// The names are those of the impact/effort matrix that teams draw in workshops. On the scales of 1 to 5 the
/// impact is high above the middle, and the effort low below it: the middle itself counts against the
/// opportunity, so that a quick win is certain to be one.
public enum OpportunityQuadrant: String, CaseIterable, Sendable {
  /// High impact, low effort: do first.
  case quickWin = "quick-win"
  /// High impact, high effort: plan.
  case bigBet = "big-bet"
  /// Low impact, low effort: do if there is time.
  case fillIn = "fill-in"
  /// Low impact, high effort: avoid.
  case timeSink = "time-sink"

  /// The middle of both scales.
  public static let middle = 3.0

  /// Finds the quadrant.
  ///
  /// - Parameters:
  ///   - impact: The impact, 1 … 5.
  ///   - effort: The effort, 1 … 5.
  public init(impact: Double, effort: Double) {
    switch (impact > Self.middle, effort < Self.middle) {
    case (true, true): self = .quickWin
    case (true, false): self = .bigBet
    case (false, true): self = .fillIn
    case (false, false): self = .timeSink
    }
  }
}
