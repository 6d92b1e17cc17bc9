import SenderoCore

/// What the board shows above a column of touchpoints.
public struct BoardColumn: Sendable {
  /// The stage.
  public let stage: Stage
  /// Its number, from 1.
  public let number: Int
  /// How its touchpoints are rated.
  public let counts: RatingCounts
  let language: Language

  /// Its name, or that it has none.
  public var name: String { stage.name.isEmpty ? BoardPhrase.unnamed[language] : stage.name }
  /// The phase it belongs to.
  public var phase: Phase? { stage.phase }
}
