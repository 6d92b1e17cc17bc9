/// A grid of cells that views draw on and a terminal shows.
///
/// Drawing outside the grid is cut off: a view never has to ask whether there is room.
///
/// Canvases share the rows that none of them has changed since one was made of the other, so a frame costs the rows that
/// are drawn on it, and rows that are the same can mostly be told without looking at their cells.
public struct Canvas: Equatable, Sendable {
  /// The extent of the grid.
  public let size: Size
  /// The cells of each row, from the top left.
  public internal(set) var rows: [[Cell]]
  /// Where the hardware cursor stands, or `nil` to hide it.
  public var cursor: Position?
  /// Whether the cursor marks where text is typed, or only what is selected.
  public var cursorTypes = false

  /// A cell's place.
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
    // All one and the same row, until something is drawn.
    rows = Array(repeating: Array(repeating: .blank, count: size.width), count: size.height)
  }

  /// Makes a canvas of rows that are all as wide as it is.
  init(size: Size, rows: [[Cell]]) {
    self.size = size
    self.rows = rows
  }

  /// The cell at a place on the grid.
  public subscript(column: Int, row: Int) -> Cell {
    rows[row][column]
  }

  /// Puts a cell at a place; outside the grid, or a wide one on the last column, it is left out.
  ///
  /// What it covers of a wide character to either side becomes blank.
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

  /// Fills a rectangle with cells of one style: blank ones, or all with the same character of one cell's width.
  public mutating func fill(_ rectangle: Rectangle, _ style: Style, with character: Unicode.Scalar = " ") {
    guard let visible = clip(rectangle) else { return }
    let cell = Cell(character, style: style)
    let columns = visible.column..<(visible.column + visible.width)
    for row in visible.row..<(visible.row + visible.height) {
      clearHalves(aroundColumns: columns, row: row)
      rows[row].withUnsafeMutableBufferPointer { $0[columns].update(repeating: cell) }
    }
  }

  /// Changes how the cells of a rectangle look, not what stands in them; both halves of a wide character have to lie in it.
  public mutating func restyle(_ rectangle: Rectangle, _ change: (inout Style) -> Void) {
    guard let visible = clip(rectangle) else { return }
    for row in visible.row..<visible.row + visible.height {
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in visible.column..<visible.column + visible.width { change(&cells[column].style) }
      }
    }
  }

  /// The part of a rectangle that lies on the grid, or `nil` where none of it does.
  public func clip(_ rectangle: Rectangle) -> Rectangle? {
    guard rectangle.column < size.width, rectangle.row < size.height else { return nil }
    let column = max(0, rectangle.column)
    let row = max(0, rectangle.row)
    // Subtracting first: a rectangle may be as wide as an integer can say.
    let width = min(rectangle.width - (column - rectangle.column), size.width - column)
    let height = min(rectangle.height - (row - rectangle.row), size.height - row)
    guard width > 0, height > 0 else { return nil }
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  /// Makes blank what would be left of wide characters that reach over an edge of cells about to be written.
  mutating func clearHalves(aroundColumns columns: Range<Int>, row: Int) {
    let (first, next) = (columns.lowerBound, columns.upperBound)
    if first > 0, rows[row][first].width == 0 { rows[row][first - 1] = blank(like: rows[row][first - 1]) }
    if next < size.width, rows[row][next].width == 0 { rows[row][next] = blank(like: rows[row][next]) }
  }

  private func blank(like cell: Cell) -> Cell {
    Cell(" ", style: cell.style)
  }
}
