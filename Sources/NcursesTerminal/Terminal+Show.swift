import CNcurses
import SenderoEditor

extension Terminal {
  /// More cells than this at once are drawn with the cursor hidden.
  ///
  /// They may reach the terminal in several parts. Fewer leave in one write, which is shown as a whole, and save the
  /// 18 bytes of hiding and showing.
  private static let cellsDrawnInOne = 300

  /// Shows a canvas: sends what differs from the last one, in one write unless it is much.
  ///
  /// Of a canvas larger than the screen the top left is shown. Comparing costs time for every cell, drawing only for
  /// those that changed.
  public func show(_ canvas: Canvas) {
    guard phase == .active, canvas != shown, let window = sendero_screen() else { return }
    let changed = draw(canvas, on: window)
    let cursor = canvas.cursor.flatMap { position in
      (0..<size.width).contains(position.column) && (0..<size.height).contains(position.row)
        ? position : nil
    }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }

    let isMuch = changed > Self.cellsDrawnInOne
    if isCursorVisible, cursor == nil || isMuch { setCursor(visible: false) }
    wnoutrefresh(window)
    doupdate()
    if !isCursorVisible, cursor != nil { setCursor(visible: true) }
    shown = canvas
  }

  /// Hands every row's changed stretch to ncurses; answers how many cells those hold.
  private func draw(_ canvas: Canvas, on window: UnsafeMutablePointer<WINDOW>) -> Int {
    let width = min(canvas.size.width, size.width)
    let height = min(canvas.size.height, size.height)
    let comparable = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    if comparable == nil { werase(window) }
    var changed = 0
    var row = Array(repeating: cchar_t(), count: width * 2)
    canvas.cells.withUnsafeBufferPointer { cells in
      (comparable?.cells ?? []).withUnsafeBufferPointer { old in
        for line in 0..<height {
          let start = line * canvas.size.width
          guard
            let columns = Self.changedColumns(cells, old, from: start, width: width)
          else { continue }
          changed += columns.count
          let count = fill(&row, from: cells[(start + columns.lowerBound)..<(start + columns.upperBound)])
          mvwadd_wchnstr(window, Int32(line), Int32(columns.lowerBound), row, Int32(count))
        }
      }
    }
    return changed
  }

  /// From the first to the last column of a row that differ.
  private static func changedColumns(
    _ cells: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, from start: Int, width: Int
  ) -> Range<Int>? {
    guard !old.isEmpty else { return width > 0 ? 0..<width : nil }
    var first = 0
    while first < width, cells[start + first] == old[start + first] { first += 1 }
    guard first < width else { return nil }
    var last = width - 1
    while cells[start + last] == old[start + last] { last -= 1 }
    // A wide character is drawn from its left half.
    if cells[start + first].width == 0, first > 0 { first -= 1 }
    return first..<(last + 1)
  }

  /// Puts cells in the form of ncurses; answers how many those are, since a wide character is one.
  private func fill(_ row: inout [cchar_t], from cells: Slice<UnsafeBufferPointer<Cell>>) -> Int {
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
