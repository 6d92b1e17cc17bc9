import SenderoCore

/// A grid of cells that views draw on and a terminal shows.
///
/// Drawing outside the grid is cut off: a view never has to ask whether there is room.
public struct Canvas: Equatable, Sendable {
  /// The extent of the grid.
  public let size: Size
  /// The cells, row by row from the top left.
  public internal(set) var cells: [Cell]
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
    self.cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// The cell at a place on the grid.
  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.width + column]
  }

  /// Puts a cell at a place; outside the grid, or a wide one on the last column, it is left out.
  ///
  /// What it covers of a wide character to either side becomes blank.
  public mutating func put(_ cell: Cell, column: Int, row: Int) {
    let width = cell.width == 2 ? 2 : 1
    guard row >= 0, row < size.height, column >= 0, column <= size.width - width else { return }
    let index = row * size.width + column
    clearHalves(aroundColumns: column..<(column + width), row: row)
    cells[index] = cell
    cells[index].width = UInt8(width)
    if width == 2 {
      cells[index + 1] = Cell(" ", width: 0, style: cell.style)
    }
  }

  /// Fills a rectangle with cells of one style: blank ones, or all with the same character of one cell's width.
  public mutating func fill(_ rectangle: Rectangle, _ style: Style, with character: Unicode.Scalar = " ") {
    guard let visible = clip(rectangle) else { return }
    let cell = Cell(character, style: style)
    let columns = visible.column..<(visible.column + visible.width)
    for row in visible.row..<(visible.row + visible.height) {
      clearHalves(aroundColumns: columns, row: row)
      let start = row * size.width
      for index in (start + columns.lowerBound)..<(start + columns.upperBound) { cells[index] = cell }
    }
  }

  /// The part of a rectangle that lies on the grid, or `nil` where none of it does.
  func clip(_ rectangle: Rectangle) -> Rectangle? {
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
    let start = row * size.width
    let first = start + columns.lowerBound
    if columns.lowerBound > 0, cells[first].width == 0 { cells[first - 1] = blank(like: cells[first - 1]) }
    let next = start + columns.upperBound
    if columns.upperBound < size.width, cells[next].width == 0 { cells[next] = blank(like: cells[next]) }
  }

  private func blank(like cell: Cell) -> Cell {
    Cell(" ", style: cell.style)
  }
}
