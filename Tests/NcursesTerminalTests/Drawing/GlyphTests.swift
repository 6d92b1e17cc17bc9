import CNcurses
import Glibc
import SenderoCanvas
import Testing

@testable import NcursesTerminal

/// A character, and its replacement in ASCII.
struct FallbackCase: CustomTestStringConvertible {
  let scalar: Unicode.Scalar
  let plain: Unicode.Scalar
  var testDescription: String { "\(scalar) \(plain)" }

  /// Pairs of characters from two strings of the same length.
  static func pairs(_ fancy: String, _ plain: String) -> [FallbackCase] {
    zip(fancy.unicodeScalars, plain.unicodeScalars).map { FallbackCase(scalar: $0, plain: $1) }
  }
}

@Suite("Glyphs", .serialized)
struct GlyphTests {
  init() {
    _ = sendero_set_character_locale("C.UTF-8")
  }

  private func cell(_ base: Unicode.Scalar, _ marks: [Unicode.Scalar] = [], width: UInt8 = 1) -> Cell {
    var cell = Cell(base, width: width)
    cell.marks = (marks.first ?? "\0", marks.count > 1 ? marks[1] : "\0")
    return cell
  }

  @Test(
    "In ASCII, the most similar character is drawn",
    arguments: FallbackCase.pairs("─━═│┃║┌┼╯╱▇▅▂█░…•·★→←▲▾“’–", "---|||+++/#=_#.~*.*><^v\"'-")
      + FallbackCase.pairs("éÑüçßøŁœÆ", "eNucsoLoA")
      + FallbackCase.pairs("⠉⠒⣀⠀⣿日Ａ", "'-_ :?A"))
  func fallsBack(_ row: FallbackCase) {
    #expect(ASCIIFallback.character(for: row.scalar) == row.plain.value)
  }

  /// Every scalar of the planes 0 to 2.
  private static let scalars = (0..<UInt32(0x30000)).compactMap(Unicode.Scalar.init)

  @Test("Every scalar becomes printable ASCII, one character per column")
  func isPrintableASCII() {
    let wrong = Self.scalars.filter { scalar in
      let glyph = Glyph(cell(scalar, ["\u{301}"], width: 2), isUnicode: false)
      return !(0x20..<0x7F).contains(glyph.base) || glyph.mark != 0 || !glyph.needsBlank
    }
    #expect(Array(wrong.map(\.value)) == [])
  }

  @Test("Every scalar takes as many columns as its cell", arguments: [UInt8(1), 2])
  func keepsColumns(_ width: UInt8) {
    let wrong = Self.scalars.filter { scalar in
      let glyph = Glyph(cell(scalar, width: width), isUnicode: true)
      return libraryWidth(of: Int32(glyph.base)) + (glyph.needsBlank ? 1 : 0) != Int32(width)
    }
    #expect(Array(wrong.map(\.value)) == [])
  }

  @Test("Only combining marks are drawn with their base")
  func keepsMarks() {
    let accented = Glyph(cell("e", ["\u{301}", "\u{323}"]), isUnicode: true)
    #expect(accented.mark == 0x301 && accented.secondMark == 0x323)
    for mark: Unicode.Scalar in ["\u{FE0F}", "\u{200D}", "\u{202E}", "a", "\u{1B}", "\u{9B}"] {
      let glyph = Glyph(cell("❤", [mark, "\u{301}"]), isUnicode: true)
      #expect(glyph.mark == 0x301 && glyph.secondMark == 0, "\(mark)")
    }
  }

  @Test("A character that is wider or narrower than its cell is replaced")
  func replacesMismatch() {
    #expect(Glyph(cell("日", width: 1), isUnicode: true).base == 0xFFFD)
    let narrow = Glyph(cell("❤", width: 2), isUnicode: true)
    #expect(narrow.base == 0xFFFD && narrow.needsBlank)
    #expect(Glyph(cell("日", width: 2), isUnicode: true).base == 0x65E5)
    #expect(Glyph(cell("\u{AD}"), isUnicode: true).base == 0x2D)
  }

  @Test("ncurses uses the program's table of widths, also for characters that the C library does not know")
  func replacesLibraryWidth() throws {
    // The function that other libraries in the process call.
    let found = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(found, to: (@convention(c) (Int32) -> Int32).self)
    for (scalar, width) in [
      (0x1FAE8, 2), (0x323B0, 2), (0x11F04, 1), (0x11F00, 0), (0x61, 1), (0x1B, -1), (0, 0),
    ] {
      #expect(libraryWidth(of: Int32(scalar)) == Int32(width))
      #expect(wcwidth(Int32(scalar)) == Int32(width))
    }
    #expect(Glyph(cell("\u{1FAE8}", width: 2), isUnicode: true).isRecent)
    #expect(Glyph(cell("a", ["\u{1ACF}"]), isUnicode: true).isRecent)
    #expect(!Glyph(cell("日", ["\u{301}"], width: 2), isUnicode: true).isRecent)
  }
}
