import CNcurses
import SenderoEditor

/// Has ncurses draw: for every terminal that is not known to do as the standard says.
struct CursesPainter: Painter {
  private var brushes: BrushBox
  private let capture: FrameCapture
  private let isUnicode: Bool
  /// A row in the form of ncurses; kept for its memory.
  private var row: [cchar_t] = []

  /// Makes a painter.
  ///
  /// - Parameters:
  ///   - brushes: What styles look like.
  ///   - capture: Where what ncurses writes is found.
  ///   - isUnicode: Whether characters beyond ASCII can be drawn.
  init(brushes: BrushBox, capture: FrameCapture, isUnicode: Bool) {
    self.brushes = brushes
    self.capture = capture
    self.isUnicode = isUnicode
  }

  mutating func take(_ theme: Theme) { brushes.take(theme) }

  mutating func forget() { clearok(sendero_shown_screen(), true) }

  mutating func paint(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8]
  ) {
    guard let window = sendero_screen() else { return }
    let width = min(canvas.size.width, screen.width)
    if shown == nil { werase(window) }
    if row.count < width * 2 { row = Array(repeating: cchar_t(), count: width * 2) }
    for line in 0..<min(canvas.size.height, screen.height) {
      canvas.rows[line].withUnsafeBufferPointer { cells in
        let columns =
          shown?.rows[line].withUnsafeBufferPointer { ChangedColumns.of(cells, over: $0, width: width) }
          ?? 0..<width
        guard !columns.isEmpty else { return }
        let count = fill(from: cells[columns])
        mvwadd_wchnstr(window, Int32(line), Int32(columns.lowerBound), row, Int32(count))
      }
    }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    frame.append(contentsOf: capture.gather { doupdate() })
  }

  /// Puts cells in the form of ncurses; answers how many those are, since a wide character is one.
  private mutating func fill(from cells: Slice<UnsafeBufferPointer<Cell>>) -> Int {
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
