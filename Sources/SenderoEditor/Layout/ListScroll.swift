/// The heights of the items of a list and the space that it is shown in, for scrolling.
struct ListScroll {
  private enum Heights {
    case equal(Int)
    case each([Int])
  }

  private let heights: Heights
  /// The number of items.
  let count: Int
  /// The number of lines on the screen for the list.
  let space: Int

  /// Makes a list of items of the given heights, in lines.
  init(heights: [Int], space: Int) {
    (self.heights, count, self.space) = (.each(heights), heights.count, space)
  }

  /// Makes a list of items of one height, in lines.
  init(count: Int, height: Int, space: Int) {
    (heights, self.count, self.space) = (.equal(height), count, space)
  }

  /// Returns the height of an item, in lines.
  func height(of index: Int) -> Int {
    switch heights {
    case .equal(let height): height
    case .each(let heights): heights[index]
    }
  }

  /// The number of items of the greatest height that fit into the space, at least 1.
  var itemsPerPage: Int {
    let greatestHeight =
      switch heights {
      case .equal(let height): height
      case .each(let heights): heights.max() ?? 0
      }
    return max(1, space / max(1, greatestHeight))
  }

  /// Returns the first line of an item, from the top of the list; for the index after the last, the height of all.
  private func start(of index: Int) -> Int {
    switch heights {
    case .equal(let height): index * height
    case .each(let heights): heights[..<index].reduce(0, +)
    }
  }

  /// Returns the first line to show so that an item is visible, with the least scrolling.
  func top(toShow index: Int, from top: Int) -> Int {
    guard (0..<count).contains(index) else { return 0 }
    let start = start(of: index)
    return Self.top(
      toShow: start..<start + height(of: index), of: self.start(of: count), in: space, from: top)
  }

  /// Returns the first of a number of lines to show so that a range of them is visible, with the least scrolling.
  static func top(toShow lines: Range<Int>, of count: Int, in space: Int, from top: Int) -> Int {
    var top = min(top, max(0, count - space))
    if lines.lowerBound < top { top = lines.lowerBound }
    if lines.upperBound > top + space { top = min(lines.lowerBound, lines.upperBound - space) }
    return max(0, top)
  }

  /// Returns the item at a line of the visible part of the list.
  func item(atLine line: Int, top: Int) -> Int? {
    guard (0..<space).contains(line) else { return nil }
    return visible(from: top).first { _, lines in lines.contains(line) }?.index
  }

  /// Returns the items that are visible, wholly or in part, with their lines in the visible part of the list.
  ///
  /// - Parameter top: The first line shown.
  /// - Returns: The items, from the top.
  func visible(from top: Int) -> [(index: Int, lines: Range<Int>)] {
    var index = 0
    if case .equal(let height) = heights { index = max(0, min(top / max(1, height), count)) }
    var start = start(of: index) - top
    var items: [(Int, Range<Int>)] = []
    while index < count, start < space {
      let end = start + height(of: index)
      if end > 0 { items.append((index, start..<end)) }
      start = end
      index += 1
    }
    return items
  }
}
