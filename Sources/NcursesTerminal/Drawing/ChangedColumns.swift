import Glibc
import SenderoCanvas

/// Finds the columns of a row that differ between two canvases.
enum ChangedColumns {
  /// Returns the range from the first to the last differing column; empty if none differs.
  ///
  /// Both halves of a wide character always differ together, so the range never begins with a right half.
  /// Rows that share storage cost nothing.
  static func of(_ cells: UnsafeBufferPointer<Cell>, over old: UnsafeBufferPointer<Cell>, width: Int)
    -> Range<Int>
  {
    guard cells.baseAddress != old.baseAddress, let first = cells.firstDifference(from: old, in: 0..<width)
    else { return 0..<0 }
    var end = width
    while end > first + 1, cells[end - 1] == old[end - 1] { end -= 1 }
    return first..<end
  }
}

extension UnsafeBufferPointer<Cell> {
  /// Returns the index of the first differing cell; compares several cells at a time, since most are equal.
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
