/// How many cells a scalar takes on a terminal, by a table of our own.
///
/// The table agrees with the `wcwidth` of the C library, by which ncurses moves its cursor, for every scalar that
/// is shown; what a C library or a terminal may not know yet, or may not agree on, is not shown as itself.
public enum TextWidth {
  /// What a scalar is to a terminal.
  enum Kind: UInt8 {
    /// A combining mark: it takes no cell and stands on the character before it.
    case mark = 0x0
    /// A character of one or of two cells.
    case narrow = 0x1
    case wide = 0x2
    /// A format character or another one that is never seen: left out.
    case dropped = 0x3
    /// A vowel or a final consonant of Hangul, which forms a syllable with what is before it.
    case jamo = 0x4
    /// As `narrow` and `wide`, where it may belong to the same grapheme cluster as its neighbour.
    case narrowJoining = 0x5
    case wideJoining = 0x6
    /// A control character, or one that has no agreed shape: shown as a mark in its place.
    case unshown = 0xF

    /// Whether this is a whole cluster as long as its neighbour is one too.
    var standsAlone: Bool { self == .narrow || self == .wide }
  }

  /// The cells that a scalar takes when it is shown: 0, 1 or 2.
  ///
  /// It is 0 for a combining mark and for what is left out, and 1 for what is shown as a mark in its place.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    switch kind(of: scalar) {
    case .mark, .dropped, .jamo: 0
    case .narrow, .narrowJoining, .unshown: 1
    case .wide, .wideJoining: 2
    }
  }

  /// What a scalar is.
  ///
  /// It takes no look at the table for what is drawn most: Latin, lines and blocks, and most wide characters.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x300 {
      if value < 0x7F { return value < 0x20 ? .unshown : .narrow }
      if value < 0xA0 { return .unshown }
      return value == 0xAD ? .dropped : .narrow
    }
    switch value {
    case 0x2500...0x25FC: return .narrow
    case 0x4E00...0xA48C, 0xAC00...0xD7A3: return .wide
    default: return lookUp(value)
    }
  }

  /// Finds a scalar in the table.
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
