import CNcurses
import SenderoCanvas

/// The text of a cell in a form that is safe to send to the terminal.
///
/// The canvas and ncurses each decide how many columns a character takes; ncurses asks the C library. A
/// character on which they disagree would shift everything to its right, so it is replaced. Control
/// characters are replaced too.
struct Glyph: Hashable {
  /// The base character.
  var base: UInt32
  /// A combining mark, or 0.
  var mark: UInt32 = 0
  /// A second combining mark, or 0.
  var secondMark: UInt32 = 0
  /// Whether a blank has to follow, because a narrow character replaces a wide one.
  var needsBlank = false

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

  /// Returns whether a combining mark can be drawn.
  ///
  /// Variation selectors are excluded: many terminals make a character with a selector wider than ncurses
  /// assumes.
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
  /// Whether this is a soft hyphen, which takes a column in the C library but none on many terminals.
  fileprivate var isSoftHyphen: Bool {
    value == 0xAD
  }
}
