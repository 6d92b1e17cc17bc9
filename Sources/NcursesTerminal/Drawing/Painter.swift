import SenderoEditor

/// A way to say to a terminal what it is to show.
protocol Painter {
  /// Appends what makes a screen of one canvas show another.
  ///
  /// - Parameters:
  ///   - canvas: What is to be shown; of one larger than the screen, the top left.
  ///   - shown: What the terminal shows; `nil` where that is not known, and all has to be said.
  ///   - screen: The extent of the screen.
  ///   - cursor: Where the cursor is to stand, on the screen; `nil` where that cannot be seen.
  ///   - frame: Where it is appended.
  mutating func paint(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8])

  /// Goes on with another theme; the next canvas has to be said in full.
  mutating func take(_ theme: Theme)

  /// Takes note that the terminal may be in any state.
  mutating func forget()
}

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
    if cells.baseAddress == old.baseAddress { return 0..<0 }
    // To the bit: faster to tell than by comparing cells. Where only the unused bits between two cells differ, too much
    // is handed over, which is compared once more.
    guard
      let (first, last) = changedBytes(
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: cells[..<width])),
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old[..<width])))
    else { return 0..<0 }
    let stride = MemoryLayout<Cell>.stride
    return first / stride..<min(width, last / stride + 1)
  }

  /// A byte at or little before the first that differs, and one at or little behind the last.
  private static func changedBytes(
    _ new: UnsafeRawBufferPointer, _ old: UnsafeRawBufferPointer
  ) -> (first: Int, last: Int)? {
    let word = MemoryLayout<UInt64>.size
    func isSame(_ place: Int) -> Bool {
      new.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        == old.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    var first = 0
    while first + word <= new.count, isSame(first) { first += word }
    guard first < new.count else { return nil }
    var end = new.count
    while end - word > first, isSame(end - word) { end -= word }
    return (first, end - 1)
  }
}
