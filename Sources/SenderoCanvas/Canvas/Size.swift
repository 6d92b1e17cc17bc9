/// A width and a height in cells.
public struct Size: Hashable, Sendable {
  /// The width in cells.
  public var width: Int
  /// The height in cells.
  public var height: Int

  /// Makes a size; negative values count as 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The number of cells.
  public var area: Int { width * height }
}
