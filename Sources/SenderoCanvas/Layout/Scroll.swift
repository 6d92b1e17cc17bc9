/// The scroll position of the board: the stage and the row at its top left.
public struct Scroll: Hashable, Sendable {
  /// The first visible stage.
  public var stage: Int
  /// The first visible touchpoint row, the same for every stage.
  public var touchpoint: Int

  /// Makes a scroll position.
  public init(stage: Int = 0, touchpoint: Int = 0) {
    self.stage = stage
    self.touchpoint = touchpoint
  }
}
