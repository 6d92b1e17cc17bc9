/// A rectangle on a canvas, in cells.
public struct Rectangle: Hashable, Sendable {
  /// The first column.
  public var column: Int
  /// The first row.
  public var row: Int
  /// The width in cells.
  public var width: Int
  /// The height in cells.
  public var height: Int

  /// Makes a rectangle; a negative width or height counts as 0.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The width and height.
  public var size: Size { Size(width: width, height: height) }

  /// Returns whether a cell is inside the rectangle.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < self.column + width && row >= self.row && row < self.row + height
  }
}
