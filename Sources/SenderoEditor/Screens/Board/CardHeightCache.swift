import SenderoCanvas
import SenderoCore

/// The heights of the cards that the last layout of the board asked for.
struct CardHeightCache: Sendable {
  /// The values that the heights depend on.
  private struct Setting: Equatable {
    let lens: Lens
    let arrangement: Arrangement
    let findings: FindingContext?
    let width: Int
    let limit: Int
  }

  private var map: JourneyMap?
  private var setting: Setting?
  private var heights: [Int] = []

  /// Returns the height that each row of cards needs for its names.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - width: The width of a cell.
  ///   - limit: The maximum number of rows.
  /// - Returns: The heights; empty if there are more rows than the limit.
  mutating func heights(in editor: Editor, width: Int, limit: Int) -> [Int] {
    let now = Setting(
      lens: editor.lens, arrangement: editor.arrangement, findings: editor.front.view.findings?.context,
      width: width, limit: limit)
    if let map, map.object.isStored(with: editor.map.object), setting == now { return heights }
    (map, setting) = (editor.map, now)
    heights = editor.cardHeights(width: width, limit: limit)
    return heights
  }
}
