/// A character as it is drawn, with the same width of one or two cells on every terminal.
public struct Glyph: Hashable, Sendable {
  /// The character; never a control, format or private-use character.
  public var base: Unicode.Scalar
  /// Up to two combining marks; U+0000 for none.
  public var marks: (Unicode.Scalar, Unicode.Scalar)
  /// The width in cells, 1 or 2.
  public var width: Int

  /// Makes a glyph without marks.
  public init(_ base: Unicode.Scalar, width: Int = 1) {
    self.base = base
    self.marks = ("\0", "\0")
    self.width = width
  }

  /// Adds a combining mark; marks after the second are ignored.
  public mutating func add(mark: Unicode.Scalar) {
    if marks.0 == "\0" { marks.0 = mark } else if marks.1 == "\0" { marks.1 = mark }
  }

  /// The replacement for a character that cannot be drawn.
  public static let replacement = Glyph("\u{FFFD}")
  /// The mark for a line break in text shown on one line.
  public static let newline = Glyph("↵")
  /// The mark for text that is cut.
  public static let ellipsis = Glyph("…")

  /// Returns whether two glyphs look the same.
  public static func == (left: Glyph, right: Glyph) -> Bool {
    left.base == right.base && left.marks == right.marks && left.width == right.width
  }

  /// Hashes the same values that `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(width)
  }
}
