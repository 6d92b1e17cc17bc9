/// A place on the board: a stage's header, or a touchpoint.
public struct BoardPosition: Hashable, Sendable {
  /// The stage, from 0.
  public var stage: Int
  /// The touchpoint in the stage, from 0; `nil` for the stage's header.
  public var touchpoint: Int?

  /// Makes a position.
  public init(stage: Int, touchpoint: Int? = nil) {
    self.stage = stage
    self.touchpoint = touchpoint
  }
}
