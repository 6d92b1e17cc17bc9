/// The width of a scalar on a terminal, from a built-in table.
///
/// ncurses uses the same table to move its cursor: see `LibraryWidth` in the module `NcursesTerminal`. For a
/// recent scalar, the terminal may have an older table; then it is drawn so that the columns stay straight.
public enum TextWidth {
  /// The way a scalar is drawn on a terminal.
  enum Kind: UInt8 {
    /// A combining mark, which takes no cell and is drawn on the character before it.
    case mark = 0x0
    /// A character of one cell.
    case narrow = 0x1
    /// A character of two cells.
    case wide = 0x2
    /// A format character or another invisible one, which is omitted.
    case dropped = 0x3
    /// A Hangul vowel or final consonant, which forms a syllable with the scalar before it.
    case jamo = 0x4
    /// A character of one cell that may be part of the same grapheme cluster as a neighbour.
    case narrowJoining = 0x5
    /// A character of two cells that may be part of the same grapheme cluster as a neighbour.
    case wideJoining = 0x6
    /// A recent character of one cell, which the terminal may not know.
    case recentNarrow = 0x7
    /// A recent character of two cells, or one that was narrow in older versions of Unicode.
    case recentWide = 0x8
    /// A recent combining mark.
    case recentMark = 0x9
    /// A control character or one without an agreed shape, which is replaced by a mark.
    case unshown = 0xF

    /// Whether the scalar is a grapheme cluster of its own beside any neighbour for which this is also true.
    var standsAlone: Bool { self == .narrow || self == .wide }
  }

  /// Returns the width of a scalar in cells: 0, 1 or 2.
  ///
  /// It is 0 for a combining mark and for an omitted scalar, and 1 for a scalar replaced by a mark.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    switch kind(of: scalar) {
    case .mark, .recentMark, .dropped, .jamo: 0
    case .narrow, .narrowJoining, .recentNarrow, .unshown: 1
    case .wide, .wideJoining, .recentWide: 2
    }
  }

  /// Returns whether terminals may not agree on the width of a scalar, because it is recent.
  public static func isRecent(_ scalar: Unicode.Scalar) -> Bool {
    switch kind(of: scalar) {
    case .recentNarrow, .recentWide, .recentMark: true
    default: false
    }
  }

  /// Returns the width in the form of the function `wcwidth` of C: −1 for a scalar that is never drawn.
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    kind(of: scalar) == .unshown ? (scalar == "\0" ? 0 : -1) : width(of: scalar)
  }

  /// Returns the kind of a scalar.
  ///
  /// The most common scalars need no table lookup: Latin, punctuation, lines, blocks and the dots of curves, and
  /// most wide characters.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x300 {
      if value < 0x7F { return value < 0x20 ? .unshown : .narrow }
      if value < 0xA0 { return .unshown }
      return value == 0xAD ? .dropped : .narrow
    }
    switch value {
    case 0x2010...0x2027, 0x2500...0x25FC, 0x2800...0x28FF: return .narrow
    case 0x4E00...0xA48C, 0xAC00...0xD7A3: return .wide
    default: return lookUp(value)
    }
  }

  /// Looks a scalar up in the table.
  static func lookUp(_ value: UInt32) -> Kind {
    let key = value << 4 | 0xF
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] <= key { low = middle } else { high = middle }
    }
    return Kind(rawValue: UInt8(table[low] & 0xF)) ?? .unshown
  }
}
