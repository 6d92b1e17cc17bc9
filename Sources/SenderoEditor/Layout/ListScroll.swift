import SenderoCore

/// The heights of the items of a list and the space that it is shown in, for scrolling.
struct ListScroll {
  /// The height of each item, in lines.
  let heights: [Int]
  /// The number of lines on the screen for the list.
  let space: Int

  /// The first line of each item, from the top of the list.
  var tops: [Int] {
    var top = 0
    return heights.map { height in
      defer { top += height }
      return top
    }
  }

  /// Returns the first line to show so that an item is visible, with the least scrolling.
  func top(toShow index: Int, from top: Int) -> Int {
    guard heights.indices.contains(index) else { return 0 }
    let start = heights[..<index].reduce(0, +)
    let end = start + heights[index]
    var top = min(top, max(0, heights.reduce(0, +) - space))
    if start < top { top = start }
    if end > top + space { top = min(start, end - space) }
    return max(0, top)
  }

  /// Returns the item at a line of the visible part of the list.
  func item(atLine line: Int, top: Int) -> Int? {
    guard (0..<space).contains(line) else { return nil }
    return zip(heights.indices, tops).first { index, start in
      (start..<start + heights[index]).contains(line + top)
    }?.0
  }
}
