import CNcurses
import Glibc
import SenderoEditor

extension Terminal {
  /// More bytes than this at once are shown with the cursor hidden.
  ///
  /// They may reach the terminal in several parts: a packet takes 1,300, and a read from a terminal line 4,096. Fewer
  /// are shown as a whole, and save the 18 bytes of hiding and showing.
  private static let bytesShownInOne = 1_300

  /// Shows a canvas: sends what differs from the last one, in one write.
  ///
  /// Of a canvas larger than the screen the top left is shown. The cost is that of the rows that are not stored where
  /// those of the last canvas are, and of the cells in them that changed.
  ///
  /// - Returns: `false` where it is not drawn because the terminal lags behind (see `mayShow`): show the newest once it
  ///   may be.
  @discardableResult
  public func show(_ canvas: Canvas) -> Bool {
    guard phase == .active, let window = sendero_screen() else { return true }
    let now = MonotonicClock.milliseconds()
    guard output.isEmpty, pace.maySend(at: now) else { return false }
    let cursor = canvas.cursor.flatMap { position in
      (0..<size.width).contains(position.column) && (0..<size.height).contains(position.row)
        ? position : nil
    }
    guard draw(canvas, on: window) || shown?.cursor != canvas.cursor else { return true }
    shown = canvas
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    sendFrame(capture.gather { doupdate() }, hasCursor: cursor != nil, at: now)
    return true
  }

  private func sendFrame(_ drawn: ArraySlice<UInt8>, hasCursor: Bool, at now: Int64) {
    frame.removeAll(keepingCapacity: true)
    if folding == nil { frame.append(contentsOf: drawn) } else { folding?.fold(drawn, into: &frame) }
    let hides = isCursorVisible && (!hasCursor || frame.count > Self.bytesShownInOne)
    if hides { output.append(sequences.hideCursor) }
    output.append(frame)
    if hasCursor, hides || !isCursorVisible { output.append(sequences.showCursor) }
    isCursorVisible = hasCursor
    if pace.send(frame.count, at: now) { output.append(OutputPace.question) }
    output.sendMore()
  }

  /// Hands every row's changed stretch to ncurses; answers whether there was any.
  private func draw(_ canvas: Canvas, on window: UnsafeMutablePointer<WINDOW>) -> Bool {
    let width = min(canvas.size.width, size.width)
    let height = min(canvas.size.height, size.height)
    let comparable = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if comparable == nil { werase(window) }
    var changed = comparable == nil
    // Taken out while it is filled: every use of a class's property is checked.
    var row: [cchar_t] = []
    swap(&row, &self.row)
    defer { swap(&row, &self.row) }
    if row.count < width * 2 { row = Array(repeating: cchar_t(), count: width * 2) }
    for line in 0..<height {
      canvas.rows[line].withUnsafeBufferPointer { cells in
        let columns =
          comparable?.rows[line].withUnsafeBufferPointer { Self.changedColumns(cells, $0, width: width) }
          ?? 0..<width
        guard !columns.isEmpty else { return }
        changed = true
        let count = Self.fill(&row, from: cells[columns], &brushes, isUnicode: isUnicode)
        mvwadd_wchnstr(window, Int32(line), Int32(columns.lowerBound), row, Int32(count))
      }
    }
    return changed
  }

  /// From the first to the last column of a row that differ; empty where none does.
  ///
  /// A canvas keeps both halves of a wide character alike, so the first is never a right half alone.
  private static func changedColumns(
    _ cells: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, width: Int
  ) -> Range<Int> {
    if cells.baseAddress == old.baseAddress { return 0..<0 }
    // To the bit: faster to tell than by comparing cells. Where only the unused bits between two cells differ, too much
    // is handed over, which ncurses compares once more.
    let new = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: cells[..<width]))
    let old = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old[..<width]))
    guard let (first, last) = changedBytes(new, old) else { return 0..<0 }
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
    guard let start = new.baseAddress, let oldStart = old.baseAddress, memcmp(start, oldStart, new.count) != 0
    else { return nil }
    var first = 0
    while first + word <= new.count, isSame(first) { first += word }
    var end = new.count
    while end - word > first, isSame(end - word) { end -= word }
    return (first, end - 1)
  }

  /// Puts cells in the form of ncurses; answers how many those are, since a wide character is one.
  private static func fill(
    _ row: inout [cchar_t], from cells: Slice<UnsafeBufferPointer<Cell>>, _ brushes: inout BrushBox,
    isUnicode: Bool
  ) -> Int {
    var count = 0
    for cell in cells where cell.width > 0 {
      let glyph = Glyph(cell, isUnicode: isUnicode)
      let brush = brushes.brush(for: cell.style)
      sendero_make_cell(
        &row[count], glyph.base, glyph.mark, glyph.secondMark, brush.attributes, brush.pair)
      count += 1
      if glyph.needsBlank {
        sendero_make_cell(&row[count], 0x20, 0, 0, brush.attributes, brush.pair)
        count += 1
      }
    }
    return count
  }
}
