/// One cell of a canvas: what stands there, and how.
///
/// A cell is plain bits, so that a canvas is cleared and compared as fast as memory allows.
public struct Cell: Hashable, Sendable {
  /// The character, as a base scalar.
  public var base: Unicode.Scalar
  /// Up to two combining marks; U+0000 for none.
  public var marks: (Unicode.Scalar, Unicode.Scalar)
  /// 1; 2 for a wide character; 0 for the cell that a wide character to its left covers.
  public var width: UInt8
  /// How it is drawn.
  public var style: Style

  /// Makes a cell.
  public init(_ base: Unicode.Scalar, width: UInt8 = 1, style: Style = Style(.plain)) {
    self.base = base
    self.marks = ("\0", "\0")
    self.width = width
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// Whether two cells look the same.
  public static func == (left: Cell, right: Cell) -> Bool {
    left.base == right.base && left.style == right.style && left.width == right.width
      && left.marks.0 == right.marks.0 && left.marks.1 == right.marks.1
  }

  /// Feeds what the cell shows to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(width)
    hasher.combine(style)
  }
}
