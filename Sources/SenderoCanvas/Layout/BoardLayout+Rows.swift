extension BoardLayout {
  /// Returns the height that each row of cards needs for its names, given the width of a cell and the maximum
  /// number of rows; empty if there are more rows, or if all cards have the same height.
  public typealias CardHeights = (_ width: Int, _ limit: Int) -> [Int]

  /// The free rows below the cards that are worth leaving for other content, and the rows left then.
  private static let (leastRoom, keptRoom) = (6, 7)

  /// Returns where the rows of cards begin if some can be taller, as offsets from the first row.
  ///
  /// - Parameters:
  ///   - wanted: The height that each row needs.
  ///   - cell: The height of a card.
  ///   - gap: The empty rows between two cards.
  ///   - space: The rows for all cards; `nil` without a limit.
  ///   - leavesRoom: Whether free rows are left for other content.
  /// - Returns: The offset of each row and of the end; empty if all cards have the same height.
  static func rowTops(_ wanted: [Int], cell: Int, gap: Int, space: Int?, leavesRoom: Bool) -> [Int] {
    guard let tallest = wanted.max(), tallest > cell else { return [] }
    var free = space.map { $0 + gap - wanted.count * (cell + gap) } ?? .max
    if leavesRoom, free >= leastRoom { free = max(0, free - keptRoom) }
    guard free > 0 else { return [] }
    var heights = wanted.map { _ in cell }
    for height in cell + 1...tallest {
      for row in wanted.indices where wanted[row] >= height && free > 0 {
        heights[row] = height
        free -= 1
      }
    }
    var tops = [0]
    for height in heights { tops.append((tops.last ?? 0) + height + gap) }
    return tops
  }

  /// Returns the offset of a row from the first row on the screen.
  func top(ofRow row: Int) -> Int {
    guard let end = rowTops.last else { return (row - scroll.touchpoint) * rowHeight }
    return row < rowTops.count ? rowTops[row] : end + (row - rowTops.count + 1) * rowHeight
  }

  /// Returns the height of the cells in a row.
  func cellHeight(ofRow row: Int) -> Int {
    row + 1 < rowTops.count ? rowTops[row + 1] - rowTops[row] - gap : cellHeight
  }

  /// Returns the row at an offset from the first row on the screen; the gap below a row belongs to it.
  func row(atOffset offset: Int) -> Int {
    guard let end = rowTops.last else { return scroll.touchpoint + offset / rowHeight }
    guard offset < end else { return rowTops.count - 1 + (offset - end) / rowHeight }
    return rowTops.lastIndex { $0 <= offset } ?? 0
  }
}
