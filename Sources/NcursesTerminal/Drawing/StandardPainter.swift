import SenderoEditor

/// Says what differs between two canvases to a terminal that does as ECMA-48 says, as nearly all do.
///
/// ncurses would do it too, at thirty times the cost: it looks at the cells a second time, weighs every move of the
/// cursor against several others, works each sequence out from its description, and hands it all over in a dozen parts.
struct StandardPainter: Painter {
  private var styles: GraphicsTable
  private let terminal: StandardTerminal
  private let isUnicode: Bool
  /// Where the next character goes; `nil` where that is not known.
  private var place: Canvas.Position?
  /// What the terminal was told of colours and attributes; `nil` where that is not known.
  private var told: Graphics?
  /// The style that this is; `nil` for none.
  private var toldStyle: Style?

  /// Fewer unchanged cells than these are said again rather than jumped over.
  private static let shortGap = 4
  /// So many blanks are written rather than erased; it takes five bytes to erase, and as many to go on behind.
  private static let fewBlanks = 10

  /// Makes a painter.
  ///
  /// - Parameters:
  ///   - styles: What styles look like.
  ///   - terminal: What the terminal can do.
  ///   - isUnicode: Whether characters beyond ASCII can be drawn.
  init(styles: GraphicsTable, terminal: StandardTerminal, isUnicode: Bool) {
    self.styles = styles
    self.terminal = terminal
    self.isUnicode = isUnicode
  }

  mutating func take(_ theme: Theme) {
    styles.take(theme)
    toldStyle = nil
  }

  mutating func forget() {
    place = nil
    told = nil
    toldStyle = nil
  }

  mutating func paint(
    _ canvas: Canvas, over shown: Canvas?, screen: Size, cursor: Canvas.Position?, into frame: inout [UInt8]
  ) {
    let width = min(canvas.size.width, screen.width)
    let height = min(canvas.size.height, screen.height)
    let shown = prepare(for: canvas, over: shown, screen, into: &frame)
    for row in 0..<height {
      canvas.rows[row].withUnsafeBufferPointer { cells in
        shown[row].withUnsafeBufferPointer { old in
          let changed = ChangedColumns.of(cells, over: old, width: width)
          guard !changed.isEmpty else { return }
          let cells = UnsafeBufferPointer(rebasing: cells[..<width])
          var line = PaintedLine(cells: cells, row: row, edge: screen.width)
          paint(&line, over: old, changed, into: &frame)
        }
      }
    }
    if let cursor { move(to: cursor, into: &frame) }
  }

  /// Does what concerns more than one row, and answers what the rows are then.
  private mutating func prepare(
    for canvas: Canvas, over shown: Canvas?, _ screen: Size, into frame: inout [UInt8]
  ) -> [[Cell]] {
    guard let shown else {
      clear(into: &frame)
      return Canvas(size: canvas.size).rows
    }
    guard terminal.movesRows, canvas.size == screen,
      let scroll = RowScroll.find(canvas.rows, over: shown.rows, height: screen.height)
    else { return shown.rows }
    self.scroll(scroll, into: &frame)
    return scroll.moved(shown.rows)
  }

  private mutating func clear(into frame: inout [UInt8]) {
    frame += terminal.clear
    place = nil
    told = Graphics()
    toldStyle = nil
  }

  private mutating func scroll(_ scroll: RowScroll, into frame: inout [UInt8]) {
    if told != Graphics() { frame += [0x1B, UInt8(ascii: "["), UInt8(ascii: "m")] }
    told = Graphics()
    toldStyle = nil
    scroll.append(to: &frame)
    place = nil
  }

  private mutating func move(to target: Canvas.Position, into frame: inout [UInt8]) {
    CursorMove.append(from: place, to: target, into: &frame)
    place = target
  }

  /// Says what changed of a row.
  private mutating func paint(
    _ line: inout PaintedLine, over old: UnsafeBufferPointer<Cell>, _ changed: Range<Int>,
    into frame: inout [UInt8]
  ) {
    var column = changed.lowerBound
    while column < changed.upperBound {
      guard line.cells[column] != old[column] else {
        column += 1
        continue
      }
      let end = line.runEnd(over: old, from: column, to: changed.upperBound, shortGap: Self.shortGap)
      move(to: Canvas.Position(column: column, row: line.row), into: &frame)
      column = say(&line, column..<end, into: &frame)
    }
  }

  /// Says a run of cells; answers up to where the row is as it should be.
  private mutating func say(_ line: inout PaintedLine, _ run: Range<Int>, into frame: inout [UInt8]) -> Int {
    var column = run.lowerBound
    while column < run.upperBound {
      let cell = line.cells[column]
      guard cell.isBlank else {
        settle(cell.style, into: &frame)
        let end = line.plainEnd(from: column, to: run.upperBound)
        if end > column {
          for cell in line.cells[column..<end] { frame.append(UInt8(truncatingIfNeeded: cell.base.value)) }
          column = end
          advance(to: column, in: line)
          continue
        }
        say(cell, hasRoom: column + Int(cell.width) <= line.cells.count, into: &frame)
        column += max(1, Int(cell.width))
        advance(to: column, in: line)
        continue
      }
      let end = line.blankEnd(from: column, to: run.upperBound)
      settleBlank(cell.style, into: &frame)
      let mayErase = terminal.mayErase(styles.graphics(for: cell.style))
      if mayErase, line.isBlankToTheEdge(from: column), line.edge - column > CursorMove.eraseToTheEdge.count {
        frame += CursorMove.eraseToTheEdge
        return line.edge
      }
      if mayErase, terminal.erasesCharacters, end - column > Self.fewBlanks {
        frame.appendControl(end - column, UInt8(ascii: "X"))
        if end < run.upperBound { move(to: Canvas.Position(column: end, row: line.row), into: &frame) }
      } else {
        frame.append(contentsOf: repeatElement(0x20, count: end - column))
        advance(to: end, in: line)
      }
      column = end
    }
    return run.upperBound
  }

  /// Notes where the cursor is after something was written; behind the last column, each terminal has its own mind.
  private mutating func advance(to column: Int, in line: PaintedLine) {
    place = column < line.edge ? Canvas.Position(column: column, row: line.row) : nil
  }

  /// Writes a cell's character and what is on it.
  private func say(_ cell: Cell, hasRoom: Bool, into frame: inout [UInt8]) {
    guard hasRoom, cell.width > 0 else {
      frame.append(0x20)
      return
    }
    let glyph = Glyph(cell, isUnicode: isUnicode)
    frame.append(scalar: glyph.base)
    if glyph.mark != 0 { frame.append(scalar: glyph.mark) }
    if glyph.secondMark != 0 { frame.append(scalar: glyph.secondMark) }
    if glyph.needsBlank { frame.append(0x20) }
  }

  /// Has the terminal draw in a style.
  private mutating func settle(_ style: Style, into frame: inout [UInt8]) {
    guard style != toldStyle else { return }
    let wanted = styles.graphics(for: style)
    toldStyle = style
    guard wanted != told else { return }
    frame += [0x1B, UInt8(ascii: "[")]
    wanted.append(to: &frame, from: told)
    frame.append(UInt8(ascii: "m"))
    told = wanted
  }

  /// The same for what shows no text: only what is behind it counts.
  private mutating func settleBlank(_ style: Style, into frame: inout [UInt8]) {
    guard style != toldStyle else { return }
    let wanted = styles.graphics(for: style)
    if let told, told.background == wanted.background, !wanted.isSeenOnBlanks, !told.isSeenOnBlanks { return }
    settle(style, into: &frame)
  }
}
