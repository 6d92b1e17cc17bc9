/// Lists of elements, one for each row, stored in one array.
struct Runs<Element: Sendable>: Sendable {
  /// The elements of all rows, in order.
  private(set) var elements: [Element]
  /// Where the elements of each row end.
  private var ends: [Int]

  /// Makes lists of elements.
  ///
  /// - Parameters:
  ///   - elements: The elements of all rows, in order.
  ///   - ends: Where the elements of each row end, in ascending order.
  init(_ elements: [Element] = [], ends: [Int] = []) {
    self.elements = elements
    self.ends = ends
  }

  /// The elements of consecutive rows.
  subscript(rows: Range<Int>) -> ArraySlice<Element> {
    elements[start(of: rows.lowerBound)..<start(of: rows.upperBound)]
  }

  /// The elements of a row.
  subscript(row: Int) -> ArraySlice<Element> { self[row..<row + 1] }

  /// Replaces rows by others.
  mutating func replace(_ rows: Range<Int>, with new: Runs) {
    let old = start(of: rows.lowerBound)..<start(of: rows.upperBound)
    elements.replaceSubrange(old, with: new.elements)
    ends.replaceSubrange(rows, with: new.ends.map { $0 + old.lowerBound })
    let shift = new.elements.count - old.count
    guard shift != 0 else { return }
    for row in ends.indices.dropFirst(rows.lowerBound + new.ends.count) { ends[row] += shift }
  }

  private func start(of row: Int) -> Int { row == 0 ? 0 : ends[row - 1] }
}
