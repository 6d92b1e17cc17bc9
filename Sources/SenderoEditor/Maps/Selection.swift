import SenderoCanvas
import SenderoCore

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

  /// Makes the selection of the stage or touchpoint that a path leads to or through; `nil` if there is none.
  init?(_ path: JSONPath) {
    guard let stage = path.stage else { return nil }
    self.init(stage: stage, touchpoint: path.touchpoint)
  }

  /// The empty selection: neither a stage nor a touchpoint.
  static let nothing = Selection(stage: -1)

  /// Returns the selected touchpoints; those that the lens hides are never among them.
  ///
  /// - Parameter rowMap: The rows of the selected stage on the board.
  /// - Returns: In the order of the stage, one touchpoint or those in the rows of the marked range; empty on a
  ///   header.
  public func touchpoints(in rowMap: RowMap) -> [Int] {
    guard let touchpoint else { return [] }
    guard let anchor, let row = rowMap.row(of: touchpoint), let other = rowMap.row(of: anchor) else {
      return [touchpoint]
    }
    return rowMap[min(row, other)...max(row, other)].compactMap { $0 }.sorted()
  }
}
