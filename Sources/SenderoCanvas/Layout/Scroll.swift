/// What lies at the top left of the board.
public struct Scroll: Hashable, Sendable {
  /// The first stage shown.
  public var stage: Int
  /// The first row of touchpoints shown, the same in every stage.
  public var touchpoint: Int

  /// Makes a scroll position.
  public init(stage: Int = 0, touchpoint: Int = 0) {
    self.stage = stage
    self.touchpoint = touchpoint
  }
}
