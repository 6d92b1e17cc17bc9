import SenderoCore

/// A grid of cells that views draw on and a terminal shows.
///
/// Drawing outside the grid is cut off: a view never has to ask whether there is room.
public struct Canvas: Equatable, Sendable {
  /// The extent of the grid.
  public let size: Size
  /// The cells, row by row from the top left.
  public private(set) var cells: [Cell]
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
    let width = max(1, Int(cell.width))
    guard row >= 0, row < size.height, column >= 0, column + width <= size.width else { return }
    let index = row * size.width + column
    if cells[index].width == 0, column > 0 { cells[index - 1] = blank(like: cells[index - 1]) }
    if column + width < size.width, cells[index + width].width == 0 {
      cells[index + width] = blank(like: cells[index + width])
    }
    cells[index] = cell
    if width == 2 {
      cells[index + 1] = Cell(" ", width: 0, style: cell.style)
    }
  }

  /// Fills a rectangle with blank cells of one style.
  public mutating func fill(_ rectangle: Rectangle, _ style: Style) {
    let cell = Cell(" ", style: style)
    let columns = max(0, rectangle.column)..<max(0, min(size.width, rectangle.column + rectangle.width))
    for row in max(
      0, rectangle.row)..<max(0, max(rectangle.row, min(size.height, rectangle.row + rectangle.height)))
    {
      for column in columns { put(cell, column: column, row: row) }
    }
  }

  private func blank(like cell: Cell) -> Cell {
    Cell(" ", style: cell.style)
  }
}
