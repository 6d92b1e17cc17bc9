/// The selection on the board: the header of a stage, or a touchpoint in it.
public struct Selection: Hashable, Sendable {
  /// The stage, from 0.
  public var stage: Int
  /// The touchpoint in the stage, from 0; `nil` for the stage's header.
  public var touchpoint: Int?
  /// The other end of a marked range of touchpoints of the same stage.
  public var anchor: Int?

  /// Makes a selection.
  public init(stage: Int = 0, touchpoint: Int? = nil, anchor: Int? = nil) {
    self.stage = stage
    self.touchpoint = touchpoint
    self.anchor = anchor
  }

  /// The empty selection: neither a stage nor a touchpoint.
  static let nothing = Selection(stage: -1)

  /// The selected touchpoints: one, or the marked range; empty on a header.
  public var touchpoints: Range<Int> {
    guard let touchpoint else { return 0..<0 }
    let other = anchor ?? touchpoint
    return min(touchpoint, other)..<max(touchpoint, other) + 1
  }

  /// Returns whether a touchpoint of the stage is in a marked range.
  func marks(_ touchpoint: Int) -> Bool { anchor != nil && touchpoints.contains(touchpoint) }
}
