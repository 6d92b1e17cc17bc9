/// One cell of a canvas: a character and its style.
///
/// A cell is plain data, so that a canvas is cleared and compared at memory speed.
public struct Cell: Hashable, Sendable {
  /// The base scalar of the character.
  public var base: Unicode.Scalar
  /// Up to two combining marks; U+0000 for none.
  public var marks: (Unicode.Scalar, Unicode.Scalar)
  /// The width: 1, or 2 for a wide character, or 0 for the cell that a wide character to its left covers.
  public var width: UInt8
  /// The style.
  public var style: Style
  /// Padding that makes the cell exactly two words, so that it can be compared bit by bit.
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

  /// Returns whether two cells look the same.
  @inlinable
  public static func == (left: Cell, right: Cell) -> Bool {
    left.bits.0 == right.bits.0 && left.bits.1 == right.bits.1
  }

  @inlinable
  var bits: (UInt64, UInt64) { unsafeBitCast(self, to: (UInt64, UInt64).self) }

  /// Hashes the same values that `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
  }
}

extension Cell {
  /// Makes a cell that shows a glyph.
  public init(_ glyph: Glyph, style: Style) {
    self.init(glyph.base, width: UInt8(glyph.width), style: style)
    marks = glyph.marks
  }
}
