import Testing

@testable import SenderoEditor

/// The positions of list items on the screen.
struct ListScrollTests {
  private static let lists = [
    (name: "equal heights", list: ListScroll(count: 6, height: 2, space: 5)),
    (name: "different heights", list: ListScroll(heights: [1, 3, 1, 2, 4, 1], space: 5)),
    (name: "an item higher than the space", list: ListScroll(heights: [1, 9, 1], space: 5)),
    (name: "no items", list: ListScroll(count: 0, height: 2, space: 5)),
  ]

  /// The lines of the whole list, each with its item.
  private func lines(_ list: ListScroll) -> [Int] {
    (0..<list.count).flatMap { Array(repeating: $0, count: list.height(of: $0)) }
  }

  @Test(arguments: lists) func theVisibleItemsAreThoseOfTheLines(_ row: (name: String, list: ListScroll)) {
    let lines = lines(row.list)
    for top in 0...lines.count {
      let shown = lines[top...].prefix(row.list.space)
      var drawn: [Int] = []
      for (index, range) in row.list.visible(from: top) {
        drawn += range.filter { (0..<row.list.space).contains($0) }.map { _ in index }
      }
      #expect(drawn == Array(shown), "\(row.name), top \(top)")
      for line in -1...row.list.space {
        let wanted = line >= 0 && line < shown.count ? shown[top + line] : nil
        #expect(row.list.item(atLine: line, top: top) == wanted, "\(row.name), top \(top), line \(line)")
      }
    }
  }

  @Test(arguments: lists) func theSelectedItemIsVisible(_ row: (name: String, list: ListScroll)) {
    for index in 0..<row.list.count {
      for top in 0...lines(row.list).count {
        let first = row.list.top(toShow: index, from: top)
        let lines = row.list.visible(from: first).first { $0.index == index }?.lines
        #expect(lines?.lowerBound ?? -1 >= 0, "\(row.name), item \(index), top \(top)")
        if row.list.height(of: index) <= row.list.space {
          #expect(lines?.upperBound ?? 99 <= row.list.space, "\(row.name), item \(index), top \(top)")
        }
      }
    }
  }
}
