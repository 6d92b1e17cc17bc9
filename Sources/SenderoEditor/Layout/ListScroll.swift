import SenderoCore

/// Items one below another, of which not all may be on the screen.
struct ListScroll {
  /// The lines that each item takes.
  let heights: [Int]
  /// The lines there are.
  let space: Int

  /// The line each item begins at, from the top of the list.
  var tops: [Int] {
    var top = 0
    return heights.map { height in
      defer { top += height }
      return top
    }
  }

  /// The first line to show so that an item can be seen, moved no more than it must.
  func top(toShow index: Int, from top: Int) -> Int {
    guard heights.indices.contains(index) else { return 0 }
    let start = heights[..<index].reduce(0, +)
    let end = start + heights[index]
    var top = min(top, max(0, heights.reduce(0, +) - space))
    if start < top { top = start }
    if end > top + space { top = min(start, end - space) }
    return max(0, top)
  }

  /// The item at a line of the screen's part of the list.
  func item(atLine line: Int, top: Int) -> Int? {
    guard (0..<space).contains(line) else { return nil }
    return zip(heights.indices, tops).first { index, start in
      (start..<start + heights[index]).contains(line + top)
    }?.0
  }
}
