/// A width and a height in cells.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var width: Int
  /// Cells from top to bottom.
  public var height: Int

  /// Makes a size; both are at least 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// How many cells there are.
  public var area: Int { width * height }
}

/// A place and an extent on a canvas, in cells.
public struct Rectangle: Hashable, Sendable {
  /// The first column.
  public var column: Int
  /// The first row.
  public var row: Int
  /// Cells from left to right.
  public var width: Int
  /// Cells from top to bottom.
  public var height: Int

  /// Makes a rectangle; an extent below 0 counts as 0.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The extent alone.
  public var size: Size { Size(width: width, height: height) }

  /// Whether a cell lies inside.
  public func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < self.column + width && row >= self.row && row < self.row + height
  }
}
