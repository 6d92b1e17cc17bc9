import SenderoCanvas

/// The text of a cell in a form that is safe to send to the terminal.
///
/// A character that takes more or fewer columns than its cell would shift everything to its right, so it is
/// replaced. Control characters are replaced too.
struct Glyph: Hashable {
  /// The base character.
  var base: UInt32
  /// A combining mark, or 0.
  var mark: UInt32 = 0
  /// A second combining mark, or 0.
  var secondMark: UInt32 = 0
  /// Whether a blank has to follow, because a narrow character replaces a wide one.
  var needsBlank = false
  /// Whether terminals may not agree on the width.
  var isRecent = false

  /// Makes the glyph of a cell that is at least one column wide.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - isUnicode: Whether the terminal supports characters beyond ASCII.
  init(_ cell: Cell, isUnicode: Bool) {
    let value = cell.base.value
    if (0x20..<0x7F).contains(value) {
      base = value
      needsBlank = cell.width == 2
      if isUnicode, cell.marks.0 != "\0" { addMarks(of: cell) }
    } else if isUnicode, TextWidth.columns(of: cell.base) == Int(cell.width) {
      base = value
      isRecent = TextWidth.isRecent(cell.base)
      if cell.marks.0 != "\0" { addMarks(of: cell) }
    } else {
      base = isUnicode ? Self.unicodeReplacement(for: cell.base) : ASCIIFallback.character(for: cell.base)
      needsBlank = cell.width == 2
    }
  }

  private mutating func addMarks(of cell: Cell) {
    let marks = [cell.marks.0, cell.marks.1].filter(Self.isDrawable)
    mark = marks.first?.value ?? 0
    secondMark = marks.count > 1 ? marks[1].value : 0
    if marks.contains(where: TextWidth.isRecent) { isRecent = true }
  }

  /// Returns whether a combining mark can be drawn.
  ///
  /// Variation selectors are excluded: many terminals make a character with a selector wider than ncurses
  /// assumes.
  private static func isDrawable(mark: Unicode.Scalar) -> Bool {
    guard mark != "\0", !(0xFE00...0xFE0F).contains(mark.value), TextWidth.columns(of: mark) == 0 else {
      return false
    }
    return switch mark.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func unicodeReplacement(for scalar: Unicode.Scalar) -> UInt32 {
    scalar.isSoftHyphen ? 0x2D : 0xFFFD
  }
}

extension Unicode.Scalar {
  /// Whether this is a soft hyphen, which takes a column in the C library but none on many terminals.
  fileprivate var isSoftHyphen: Bool {
    value == 0xAD
  }
}
