import CNcurses
import SenderoCanvas

/// Draws canvases with ncurses.
///
/// It passes only the changed cells to ncurses, row by row, and ncurses chooses the bytes to send. Its output
/// is collected into one frame.
struct Renderer {
  private var styles: CursesStyleCache
  private let capture: CursesOutput
  private let isUnicode: Bool
  /// Whether ncurses writes the last cell of the screen one column to the left and then inserts the cell
  /// before it.
  ///
  /// This breaks a wide character in that place. It happens on terminals that cannot turn line wrapping off.
  private let insertsLastCell = sendero_capability("rmam") == nil
  /// The style of the last cell passed to ncurses in this frame.
  private var lastStyle: CursesStyle?
  /// The maximum length of a run of blanks in the default style that may take a neighbour's style.
  ///
  /// A longer run stays in the default style, because ncurses can then erase it instead of writing blanks.
  private static let fewBlanks = 3
  /// The guard around recent characters; `nil` if the terminal cannot save its cursor.
  private let cursorGuard = CursorGuard()
  /// Whether any frame has contained a recent character.
  private var hasRecent = false
  /// A buffer for one row in ncurses format.
  private var row: [cchar_t] = []

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - styles: The ncurses form of each style.
  ///   - capture: The collector of ncurses output.
  ///   - isUnicode: Whether the terminal supports characters beyond ASCII.
  init(styles: CursesStyleCache, capture: CursesOutput, isUnicode: Bool) {
    self.styles = styles
    self.capture = capture
    self.isUnicode = isUnicode
  }

  /// The theme; after a change, the next canvas has to be drawn in full.
  var theme: Theme {
    get { styles.theme }
    set { styles.use(newValue) }
  }

  /// Causes the next canvas to be drawn in full on a cleared screen.
  mutating func forget() { clearok(sendero_shown_screen(), true) }

  /// Appends the bytes that update the terminal from one canvas to another.
  ///
  /// - Parameters:
  ///   - canvas: The canvas to show; if it is larger than the screen, its top left part is shown.
  ///   - shown: The canvas on the screen; `nil` draws everything.
  ///   - screen: The size of the screen.
  ///   - cursor: The position of the cursor; `nil` hides it.
  ///   - frame: The buffer to append to.
  mutating func draw(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8]
  ) {
    guard let window = sendero_screen() else { return }
    let width = min(canvas.size.width, screen.width)
    if shown == nil { werase(window) }
    let erased = shown == nil ? Array(repeating: Cell.blank, count: width) : []
    lastStyle = nil
    if row.count < width * 2 { row = Array(repeating: cchar_t(), count: width * 2) }
    for line in 0..<min(canvas.size.height, screen.height) {
      canvas.rows[line].withUnsafeBufferPointer { cells in
        let columns = (shown?.rows[line] ?? erased).withUnsafeBufferPointer {
          ChangedColumns.of(cells, over: $0, width: width)
        }
        guard !columns.isEmpty else { return }
        let isCut = insertsLastCell && line == screen.height - 1 && width == screen.width
        let count = fill(from: cells[columns], narrowing: isCut && width > 2 ? width - 3 : nil)
        mvwadd_wchnstr(window, Int32(line), Int32(columns.lowerBound), row, Int32(count))
      }
    }
    leaveok(window, cursor == nil)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    let bytes = capture.gather { doupdate() }
    if hasRecent, let cursorGuard { cursorGuard.append(bytes, to: &frame) } else { frame += bytes }
  }

  /// Converts cells to ncurses format, in which a wide character is one cell.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - column: The column in which a wide character is replaced by `…` and a blank; `nil` for none.
  /// - Returns: The number of ncurses cells.
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
      if glyph.isRecent { hasRecent = true }
      var style = styles.style(for: cell.style)
      // A blank shows only its background, so using a neighbour's style saves a colour change.
      if glyph.base == 0x20, glyph.mark == 0 { style = blankStyle(style, at: index, in: cells) }
      if count > 0, style == lastStyle, glyph.mark == 0, row[count - 1].chars.1 == 0 {
        row[count] = row[count - 1]
        row[count].chars.0 = wchar_t(glyph.base)
      } else {
        sendero_make_cell(&row[count], glyph.base, glyph.mark, glyph.secondMark, style.attributes, style.pair)
      }
      lastStyle = style
      count += 1
      if glyph.needsBlank || isNarrowed {
        sendero_make_cell(&row[count], 0x20, 0, 0, style.attributes, style.pair)
        count += 1
      }
    }
    return count
  }

  /// Returns the style for the first blank of a run: the style of a neighbour if a blank looks the same in
  /// it, which avoids a change of colours.
  private mutating func blankStyle(
    _ style: CursesStyle, at index: Int, in cells: Slice<UnsafeBufferPointer<Cell>>
  ) -> CursesStyle {
    let run = cells[index...].prefix { $0 == cells[index] }
    let isShort = run.count <= Self.fewBlanks
    guard isShort || style.pair != 0 || style.attributes != 0 else { return style }
    if isShort || index != cells.startIndex, let lastStyle, style.looksSameOnBlank(as: lastStyle) {
      return lastStyle
    }
    guard let text = cells[run.endIndex...].first(where: { $0.base != " " }) else { return style }
    let next = styles.style(for: text.style)
    return style.looksSameOnBlank(as: next) ? next : style
  }
}
