import CNcurses
import SenderoCanvas

/// Draws canvases with ncurses.
///
/// ncurses gets the cells that changed and no others, row by row, and decides what the terminal is sent for them. What it
/// writes is gathered into one frame.
struct Renderer {
  private var styles: CursesStyleCache
  private let capture: CursesOutput
  private let isUnicode: Bool
  /// Whether ncurses writes the last cell of the screen one column to the left and inserts the cell before it, which
  /// breaks a wide character there: it does if the terminal cannot stop wrapping.
  private let insertsLastCell = sendero_capability("rmam") == nil
  /// The style of the last cell that ncurses got in this frame.
  private var lastStyle: CursesStyle?
  /// The most blanks at the beginning of a change that take the style of the cell before them; ncurses clears longer
  /// runs, which it does only in the default colours.
  private static let fewBlanks = 3
  /// A row in the form of ncurses, reused for its memory.
  private var row: [cchar_t] = []

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - styles: How ncurses draws each style.
  ///   - capture: Gathers what ncurses writes.
  ///   - isUnicode: Whether characters beyond ASCII can be drawn.
  init(styles: CursesStyleCache, capture: CursesOutput, isUnicode: Bool) {
    self.styles = styles
    self.capture = capture
    self.isUnicode = isUnicode
  }

  /// Uses another theme; the next canvas has to be drawn in full.
  mutating func use(_ theme: Theme) { styles.use(theme) }

  /// Forgets what the terminal shows: the next canvas is drawn in full, on a cleared screen.
  mutating func forget() { clearok(sendero_shown_screen(), true) }

  /// Appends to a frame what makes a screen of one canvas show another.
  ///
  /// - Parameters:
  ///   - canvas: What to show; of one larger than the screen, the top left.
  ///   - shown: What the terminal shows; `nil` draws everything.
  ///   - screen: The size of the screen.
  ///   - cursor: Where the cursor stands; `nil` if it is hidden.
  ///   - frame: The bytes to append to.
  mutating func draw(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8]
  ) {
    guard let window = sendero_screen() else { return }
    let width = min(canvas.size.width, screen.width)
    if shown == nil { werase(window) }
    lastStyle = nil
    if row.count < width * 2 { row = Array(repeating: cchar_t(), count: width * 2) }
    for line in 0..<min(canvas.size.height, screen.height) {
      canvas.rows[line].withUnsafeBufferPointer { cells in
        let columns =
          shown?.rows[line].withUnsafeBufferPointer { ChangedColumns.of(cells, over: $0, width: width) }
          ?? 0..<width
        guard !columns.isEmpty else { return }
        let isCut = insertsLastCell && line == screen.height - 1 && width == screen.width
        let count = fill(from: cells[columns], narrowing: isCut && width > 2 ? width - 3 : nil)
        mvwadd_wchnstr(window, Int32(line), Int32(columns.lowerBound), row, Int32(count))
      }
    }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    frame.append(contentsOf: capture.gather { doupdate() })
  }

  /// Converts cells to the form of ncurses, in which a wide character is one.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - column: The place of a wide character that becomes `…` and a blank; `nil` for none.
  /// - Returns: The number of cells in `row`.
  private mutating func fill(from cells: Slice<UnsafeBufferPointer<Cell>>, narrowing column: Int?) -> Int {
    var count = 0
    var previous: Cell?
    var index = cells.startIndex
    while index < cells.endIndex {
      defer { index += 1 }
      var cell = cells.base[index]
      guard cell.width > 0 else { continue }
      if cell == previous, cell.width == 1 {
        row[count] = row[count - 1]
        count += 1
        continue
      }
      let isNarrowed = index == column && cell.width == 2
      previous = cell
      if isNarrowed { cell = Cell("…", width: 1, style: cell.style) }
      let glyph = Glyph(cell, isUnicode: isUnicode)
      var style = styles.style(for: cell.style)
      if glyph.base == 0x20, glyph.mark == 0 { style = blankStyle(style, at: index, in: cells) }
      lastStyle = style
      sendero_make_cell(&row[count], glyph.base, glyph.mark, glyph.secondMark, style.attributes, style.pair)
      count += 1
      if glyph.needsBlank || isNarrowed {
        sendero_make_cell(&row[count], 0x20, 0, 0, style.attributes, style.pair)
        count += 1
      }
    }
    return count
  }

  /// The style of the first blank of a run: that of the cell beside it if it looks the same, since then no colours
  /// change.
  private mutating func blankStyle(
    _ style: CursesStyle, at index: Int, in cells: Slice<UnsafeBufferPointer<Cell>>
  ) -> CursesStyle {
    let run = cells[index...].prefix { $0.base == " " }
    let beginsChange = index == cells.startIndex
    if !beginsChange || run.count <= Self.fewBlanks, let lastStyle, style.looksSameOnBlank(as: lastStyle) {
      return lastStyle
    }
    guard run.endIndex < cells.endIndex else { return style }
    let next = styles.style(for: cells[run.endIndex].style)
    return style.looksSameOnBlank(as: next) ? next : style
  }
}
