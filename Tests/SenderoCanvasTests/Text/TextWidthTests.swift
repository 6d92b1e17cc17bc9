import TestSupport
import Testing

@testable import SenderoCanvas

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct TextWidthTests {
  @Test(arguments: [
    WidthCase("a", 1), WidthCase("é", 1), WidthCase("\u{301}", 0), WidthCase("日", 2), WidthCase("ｱ", 1),
    WidthCase("Ａ", 2), WidthCase("😀", 2), WidthCase("☕", 2), WidthCase("❤", 1), WidthCase("…", 1),
    WidthCase("─", 1), WidthCase("①", 1), WidthCase("ا", 1), WidthCase("ก", 1), WidthCase("ั", 0),
    WidthCase("\u{93E}", 1), WidthCase("한", 2), WidthCase("\u{1100}", 2), WidthCase("\u{1161}", 0),
    WidthCase("\u{AD}", 0), WidthCase("\u{200B}", 0), WidthCase("\u{202E}", 0), WidthCase("\u{FEFF}", 0),
    WidthCase("\u{E000}", 1), WidthCase("\u{FFFF}", 1), WidthCase("\u{10FFFF}", 1), WidthCase("\u{1B}", 1),
    WidthCase("\u{20000}", 2), WidthCase("\u{1FAE8}", 2), WidthCase("\u{1FAE9}", 2),
    WidthCase("\u{1FAC8}", 2),
    WidthCase("\u{323B0}", 2), WidthCase("\u{18D80}", 2), WidthCase("\u{11F04}", 1),
    WidthCase("\u{11F00}", 0),
    WidthCase("\u{1ACF}", 0), WidthCase("\u{2630}", 2), WidthCase("\u{4DC0}", 2), WidthCase("\u{1FAEB}", 1),
  ])
  func widthOfScalar(row: WidthCase) {
    #expect(TextWidth.width(of: row.scalar) == row.width)
  }

  @Test func tableIsSortedAndWithoutRepeats() {
    let table = TextWidth.table
    #expect(table.first.map { $0 >> 4 } == 0)
    for (left, right) in zip(table, table.dropFirst()) {
      #expect(left >> 4 < right >> 4)
      #expect(left & 0xF != right & 0xF)
    }
  }

  @Test func shortCutsAgreeWithTheTable() {
    for scalar in allScalars where TextWidth.kind(of: scalar) != TextWidth.lookUp(scalar.value) {
      Issue.record("\(code(scalar)): \(TextWidth.kind(of: scalar)), table \(TextWidth.lookUp(scalar.value))")
    }
  }

  /// Scalars that are drawn without regard to their neighbours must not form a cluster with them.
  @Test func whatStandsAloneNeverJoinsItsNeighbour() {
    for scalar in allScalars where TextWidth.kind(of: scalar).standsAlone {
      if !standsAlone(scalar) { Issue.record("\(code(scalar)) joins its neighbour.") }
    }
  }

  #if canImport(Glibc)
    /// The widths of Unicode 12 and before are the same in all versions of the C library.
    @Test func tableAgreesWithTheCLibrary() throws {
      let library = try WideCharacters()
      for scalar in allScalars {
        let width = library.width(of: scalar)
        let expected: Int? =
          switch TextWidth.kind(of: scalar) {
          case .mark: 0
          case .narrow, .narrowJoining: 1
          case .wide, .wideJoining: 2
          case .dropped, .jamo, .recentNarrow, .recentWide, .recentMark, .unshown: nil
          }
        if let expected, expected != width {
          Issue.record("\(code(scalar)): table \(expected), wcwidth \(width)")
        }
        if expected != nil, !library.isPrintable(scalar) {
          Issue.record("\(code(scalar)) is not printable according to the C library.")
        }
      }
    }

    /// The table matches the current Unicode data.
    @Test func tableHasEveryCharacterOfUnicode17() throws {
      let library = try WideCharacters()
      for scalar in allScalars {
        let derived = deriveKind(scalar, width: library.width(of: scalar))
        if TextWidth.kind(of: scalar) != derived {
          Issue.record("\(code(scalar)): \(TextWidth.kind(of: scalar)), derived \(derived)")
        }
      }
    }

    /// Prints the table, for pasting into `TextWidth+Table.swift`.
    @Test(.enabled(if: getenv("SENDERO_PRINT_WIDTHS") != nil, "prints a table, tests nothing"))
    func printTable() throws {
      let library = try WideCharacters()
      var last: UInt8?
      var line = "   "
      for scalar in allScalars {
        let kind = deriveKind(scalar, width: library.width(of: scalar)).rawValue
        guard kind != last else { continue }
        last = kind
        let entry =
          " 0x" + String(scalar.value, radix: 16, uppercase: true) + "_"
          + String(kind, radix: 16, uppercase: true) + ","
        if line.count + entry.count > 110 {
          print(line)
          line = "   "
        }
        line += entry
      }
      print(line)
    }
  #endif
}

#if canImport(Glibc)
  /// The C library's functions for wide characters, loaded by name because the Glibc module omits `<wchar.h>`.
  private struct WideCharacters {
    private let wcwidth: @convention(c) (Int32) -> Int32
    private let iswprint: @convention(c) (UInt32) -> Int32

    init() throws {
      try #require(setlocale(LC_ALL, "C.UTF-8") != nil)
      // Load them from the library, since the program defines its own `wcwidth`.
      let library = try #require(dlopen("libc.so.6", RTLD_LAZY))
      wcwidth = unsafeBitCast(
        try #require(dlsym(library, "wcwidth")), to: (@convention(c) (Int32) -> Int32).self)
      iswprint = unsafeBitCast(
        try #require(dlsym(library, "iswprint")), to: (@convention(c) (UInt32) -> Int32).self)
    }

    func width(of scalar: Unicode.Scalar) -> Int { Int(wcwidth(Int32(bitPattern: scalar.value))) }
    func isPrintable(_ scalar: Unicode.Scalar) -> Bool { iswprint(scalar.value) != 0 }
  }
#endif

struct WidthCase: CustomTestStringConvertible {
  let scalar: Unicode.Scalar
  let width: Int

  init(_ scalar: Unicode.Scalar, _ width: Int) {
    self.scalar = scalar
    self.width = width
  }

  var testDescription: String { "\(code(scalar)) takes \(width)" }
}

private func code(_ scalar: Unicode.Scalar) -> String {
  "U+" + String(scalar.value, radix: 16, uppercase: true)
}

private var allScalars: some Sequence<Unicode.Scalar> {
  (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
}

private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
  func count(_ scalars: Unicode.Scalar...) -> Int {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).count
  }
  return count("a", scalar) == 2 && count(scalar, "a") == 2 && count(scalar, scalar) == 2
}

/// The kind of a scalar, derived from the C library and Unicode.
private func deriveKind(_ scalar: Unicode.Scalar, width: Int) -> TextWidth.Kind {
  let properties = scalar.properties
  // The scalar is not in Swift's Unicode data; the C library may be newer.
  guard let age = properties.age else { return .unshown }
  // In some terminals, the enclosing keycap widens its base.
  if scalar == "\u{20E3}" { return .dropped }
  if properties.isDefaultIgnorableCodePoint { return width < 0 ? .unshown : .dropped }
  // The whole first block of ideographs is wide in every version of Unicode.
  let isRecent =
    (age.major >= 13 && !(0x4E00...0x9FFF).contains(scalar.value))
    || madeWide.contains { $0.contains(scalar.value) }
  switch properties.generalCategory {
  case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return .unshown
  case .format: return width < 0 ? .unshown : .dropped
  case .nonspacingMark where isRecent, .enclosingMark where isRecent: return .recentMark
  // Terminals disagree about the place of a wide mark.
  case .spacingMark where width == 2: return .unshown
  case _ where isRecent: return isWide(scalar) ? .recentWide : .recentNarrow
  case .nonspacingMark, .enclosingMark: return width == 0 ? .mark : .unshown
  default: break
  }
  if width < 0 { return .unshown }
  if properties.isEmojiModifier { return .wideJoining }
  switch width {
  case 0: return .jamo
  case 1: return standsAlone(scalar) ? .narrow : .narrowJoining
  default: return standsAlone(scalar) ? .wide : .wideJoining
  }
}

/// The characters that became wide in Unicode 16: trigrams, hexagrams and other symbols of the I Ching, counting rods.
private let madeWide: [ClosedRange<UInt32>] = [
  0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D356, 0x1D360...0x1D376,
]

/// Whether a recent scalar is wide (Unicode 17, EastAsianWidth.txt): emoji, ideographs and those listed here.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  let others: [ClosedRange<UInt32>] = [
    0x2FFC...0x2FFF, 0x31BB...0x31BF, 0x31E4...0x31E5, 0x31EF...0x31EF, 0x16FE4...0x16FE4, 0x16FF0...0x16FF6,
    0x187F8...0x187FF, 0x18AF3...0x18CD5, 0x18CFF...0x18D1E, 0x18D80...0x18DF2, 0x1AFF0...0x1AFFE,
    0x1B11F...0x1B122, 0x1B132...0x1B132, 0x1B155...0x1B155,
  ]
  return scalar.properties.isEmojiPresentation || scalar.properties.isUnifiedIdeograph
    || (madeWide + others).contains { $0.contains(scalar.value) }
}
