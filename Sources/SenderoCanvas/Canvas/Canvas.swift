/// A grid of cells that views draw on and a terminal shows.
///
/// Drawing outside the grid is ignored, so a view never has to check for room.
///
/// Copies of a canvas share each row until one of the copies changes it. A frame therefore costs only the
/// rows drawn on it, and equal rows can usually be detected without comparing their cells.
public struct Canvas: Equatable, Sendable {
  /// The size of the grid.
  public let size: Size
  /// The rows from the top, each with its cells from the left.
  public internal(set) var rows: [[Cell]]
  /// The position of the hardware cursor, or `nil` to hide it.
  public var cursor: Position?
  /// Whether the cursor marks a place to type text, and not just the selection.
  public var cursorTypes = false

  /// The position of a cell.
  public struct Position: Hashable, Sendable {
    /// The column, from 0 at the left.
    public var column: Int
    /// The row, from 0 at the top.
    public var row: Int

    /// Makes a position.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// Makes an empty canvas.
  public init(size: Size) {
    self.size = size
    // All rows share the same storage until something is drawn.
    rows = Array(repeating: Array(repeating: .blank, count: size.width), count: size.height)
  }

  /// Makes a canvas from rows, all of which are as wide as the canvas.
  init(size: Size, rows: [[Cell]]) {
    self.size = size
    self.rows = rows
  }

  /// The cell at a position on the grid.
  public subscript(column: Int, row: Int) -> Cell {
    rows[row][column]
  }

  /// Puts a cell at a position; a cell outside the grid, or a wide one in the last column, is ignored.
  ///
  /// If the cell covers half of a wide character, the other half becomes blank.
  public mutating func put(_ cell: Cell, column: Int, row: Int) {
    let width = cell.width == 2 ? 2 : 1
    guard row >= 0, row < size.height, column >= 0, column <= size.width - width else { return }
    if cell.width == 1, rows[row][column].width == 1 {
      rows[row][column] = cell
      return
    }
    clearHalves(aroundColumns: column..<(column + width), row: row)
    var cell = cell
    cell.width = UInt8(width)
    rows[row][column] = cell
    if width == 2 { rows[row][column + 1] = Cell(" ", width: 0, style: cell.style) }
  }

  /// Fills a rectangle with cells of one style, either blank or with the same one-cell character.
  public mutating func fill(_ rectangle: Rectangle, _ style: Style, with character: Unicode.Scalar = " ") {
    guard let visible = clip(rectangle) else { return }
    let cell = Cell(character, style: style)
    let columns = visible.column..<(visible.column + visible.width)
    for row in visible.row..<(visible.row + visible.height) {
      clearHalves(aroundColumns: columns, row: row)
      rows[row].withUnsafeMutableBufferPointer { $0[columns].update(repeating: cell) }
    }
  }

  /// Changes the style of the cells in a rectangle, whose edges must not divide a wide character.
  public mutating func restyle(_ rectangle: Rectangle, _ change: (inout Style) -> Void) {
    guard let visible = clip(rectangle) else { return }
    for row in visible.row..<visible.row + visible.height {
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in visible.column..<visible.column + visible.width { change(&cells[column].style) }
      }
    }
  }

  /// Returns the part of a rectangle that is on the grid, or `nil` if none of it is.
  public func clip(_ rectangle: Rectangle) -> Rectangle? {
    guard rectangle.column < size.width, rectangle.row < size.height else { return nil }
    let column = max(0, rectangle.column)
    let row = max(0, rectangle.row)
    // Subtract first: the width may be `Int.max`.
    let width = min(rectangle.width - (column - rectangle.column), size.width - column)
    let height = min(rectangle.height - (row - rectangle.row), size.height - row)
    guard width > 0, height > 0 else { return nil }
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  /// Blanks the remaining halves of wide characters at the edges of a range that is about to be written.
  mutating func clearHalves(aroundColumns columns: Range<Int>, row: Int) {
    let (first, next) = (columns.lowerBound, columns.upperBound)
    if first > 0, rows[row][first].width == 0 { rows[row][first - 1] = blank(like: rows[row][first - 1]) }
    if next < size.width, rows[row][next].width == 0 { rows[row][next] = blank(like: rows[row][next]) }
  }

  private func blank(like cell: Cell) -> Cell {
    Cell(" ", style: cell.style)
  }
}
