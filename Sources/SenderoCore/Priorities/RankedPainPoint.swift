/// A pain point, with its place in the journey and its score.
public struct RankedPainPoint: Hashable, Sendable {
  /// The progress of the opportunities that address a pain point.
  public enum Answer: String, CaseIterable, Sendable {
    /// No opportunity addresses it, or only ones that were dropped.
    case none
    /// An opportunity addresses it and is not done yet.
    case open
    /// The opportunities that address it are done.
    case done
  }

  /// The place of its touchpoint.
  public let place: TouchpointPlace
  /// The index in the list of pain points of the touchpoint.
  public let index: Int
  /// The pain point.
  public let painPoint: PainPoint
  /// The score and its factors.
  public let score: PainPointScore
  /// The progress of the opportunities that address it.
  public let answer: Answer
}
