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
  /// Fills the cell up to two words, so that all its bits count.
  private let unused: UInt8 = 0

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
  @inlinable
  public static func == (left: Cell, right: Cell) -> Bool {
    left.bits.0 == right.bits.0 && left.bits.1 == right.bits.1
  }

  @inlinable
  var bits: (UInt64, UInt64) { unsafeBitCast(self, to: (UInt64, UInt64).self) }

  /// Feeds what the cell shows to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
  }
}

extension Cell {
  /// A cell that shows a glyph.
  public init(_ glyph: Glyph, style: Style) {
    self.init(glyph.base, width: UInt8(glyph.width), style: style)
    marks = glyph.marks
  }
}
