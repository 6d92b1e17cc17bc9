import Glibc
import SenderoCanvas

/// Which columns of a row differ between two canvases.
enum ChangedColumns {
  /// From the first to the last column of a row that differ; empty where none does.
  ///
  /// A canvas keeps both halves of a wide character alike, so the first is never a right half alone. Rows that are
  /// stored in one place cost nothing.
  static func of(_ cells: UnsafeBufferPointer<Cell>, over old: UnsafeBufferPointer<Cell>?, width: Int)
    -> Range<Int>
  {
    guard let old else { return 0..<width }
    guard cells.baseAddress != old.baseAddress, let first = cells.firstDifference(from: old, in: 0..<width)
    else { return 0..<0 }
    var end = width
    while end > first + 1, cells[end - 1] == old[end - 1] { end -= 1 }
    return first..<end
  }
}

extension UnsafeBufferPointer<Cell> {
  /// The first of some cells that differs; a few at a time, since most are alike.
  fileprivate func firstDifference(from old: Self, in range: Range<Int>) -> Int? {
    let step = 8
    var start = range.lowerBound
    while start + step <= range.upperBound, isSame(as: old, from: start, count: step) { start += step }
    return (start..<range.upperBound).first { self[$0] != old[$0] }
  }

  private func isSame(as old: Self, from start: Int, count: Int) -> Bool {
    guard let base = baseAddress, let oldBase = old.baseAddress else { return false }
    return memcmp(base + start, oldBase + start, count * MemoryLayout<Cell>.stride) == 0
  }
}
