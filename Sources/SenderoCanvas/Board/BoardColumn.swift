import SenderoCore

/// The header of a column: a stage with its rating counts.
public struct BoardColumn: Sendable {
  /// The stage.
  public let stage: Stage
  /// The number of the stage, from 1.
  public let number: Int
  /// The number of touchpoints by rating.
  public let counts: RatingCounts
  let language: Language

  /// The name of the stage, or a placeholder for an empty one.
  public var name: String { stage.name.isEmpty ? BoardPhrase.unnamed[language] : stage.name }
  /// The phase of the stage.
  public var phase: Phase? { stage.phase }
}
