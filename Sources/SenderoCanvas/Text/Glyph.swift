/// What is drawn of a character: something every terminal gives the same width, in one cell or two.
public struct Glyph: Hashable, Sendable {
  /// The character; never a control, a format or a private one.
  public var base: Unicode.Scalar
  /// Up to two combining marks; U+0000 for none.
  public var marks: (Unicode.Scalar, Unicode.Scalar)
  /// The cells it takes, 1 or 2.
  public var width: Int

  /// Makes a glyph without marks.
  public init(_ base: Unicode.Scalar, width: Int = 1) {
    self.base = base
    self.marks = ("\0", "\0")
    self.width = width
  }

  /// Puts a combining mark on it; the third and further ones are left out.
  public mutating func add(mark: Unicode.Scalar) {
    if marks.0 == "\0" { marks.0 = mark } else if marks.1 == "\0" { marks.1 = mark }
  }

  /// What stands where a character has no shape to be drawn.
  public static let replacement = Glyph("\u{FFFD}")
  /// What stands where a line ends inside of a text of one line.
  public static let newline = Glyph("↵")
  /// What stands where text is cut.
  public static let ellipsis = Glyph("…")

  /// Whether two glyphs look the same.
  public static func == (left: Glyph, right: Glyph) -> Bool {
    left.base == right.base && left.marks == right.marks && left.width == right.width
  }

  /// Feeds what is drawn to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(width)
  }
}
