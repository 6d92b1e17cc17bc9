import CNcurses
import SenderoCanvas

/// What of a cell's text may reach the terminal.
///
/// A canvas says how many columns a character takes, and ncurses goes by the C library. Where the two disagree
/// everything to the right would shift: such a character is replaced, and so is anything a terminal might obey.
struct Glyph: Hashable {
  /// The base character.
  var base: UInt32
  /// A combining mark on it, or 0.
  var mark: UInt32 = 0
  /// Another, or 0.
  var secondMark: UInt32 = 0
  /// Whether a blank has to follow, for a wide character replaced by a narrow one.
  var needsBlank = false

  /// The glyph of a cell that is at least one column wide.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - isUnicode: Whether the terminal takes more than ASCII.
  init(_ cell: Cell, isUnicode: Bool) {
    let value = cell.base.value
    if (0x20..<0x7F).contains(value) {
      base = value
      needsBlank = cell.width == 2
      if isUnicode, cell.marks.0 != "\0" { addMarks(of: cell) }
    } else if isUnicode, Self.width(value) == Int32(cell.width), !cell.base.isSoftHyphen {
      base = value
      if cell.marks.0 != "\0" { addMarks(of: cell) }
    } else {
      base = isUnicode ? Self.unicodeReplacement(for: cell.base) : ASCIIFallback.character(for: cell.base)
      needsBlank = cell.width == 2
    }
  }

  private mutating func addMarks(of cell: Cell) {
    if Self.isDrawable(mark: cell.marks.0) { mark = cell.marks.0.value }
    guard Self.isDrawable(mark: cell.marks.1) else { return }
    if mark == 0 { mark = cell.marks.1.value } else { secondMark = cell.marks.1.value }
  }

  private static func width(_ value: UInt32) -> Int32 {
    sendero_width(value)
  }

  /// Variation selectors are no such marks: many terminals widen a character that has one, behind the back of ncurses.
  private static func isDrawable(mark: Unicode.Scalar) -> Bool {
    guard mark != "\0", !(0xFE00...0xFE0F).contains(mark.value), width(mark.value) == 0 else { return false }
    return switch mark.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  private static func unicodeReplacement(for scalar: Unicode.Scalar) -> UInt32 {
    if scalar.isSoftHyphen { return 0x2D }
    return width(0xFFFD) == 1 ? 0xFFFD : 0x3F
  }
}

extension Unicode.Scalar {
  /// Whether this is a soft hyphen, for which the C library reserves a column and many a terminal none.
  fileprivate var isSoftHyphen: Bool {
    value == 0xAD
  }
}
