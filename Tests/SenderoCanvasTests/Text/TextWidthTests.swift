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
    WidthCase("\u{20000}", 2), WidthCase("\u{1FAE8}", 1),
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

  /// A scalar that is drawn without a look at its neighbours must be a cluster of its own beside any other such.
  @Test func whatStandsAloneNeverJoinsItsNeighbour() {
    for scalar in allScalars where TextWidth.kind(of: scalar).standsAlone {
      if !standsAlone(scalar) { Issue.record("\(code(scalar)) joins its neighbour") }
    }
  }

  #if canImport(Glibc)
    @Test func tableAgreesWithTheCLibrary() throws {
      let library = try WideCharacters()
      for scalar in allScalars {
        let width = library.width(of: scalar)
        let expected: Int? =
          switch TextWidth.kind(of: scalar) {
          case .mark: 0
          case .narrow, .narrowJoining: 1
          case .wide, .wideJoining: 2
          case .dropped, .jamo, .unshown: nil
          }
        if let expected, expected != width {
          Issue.record("\(code(scalar)): table \(expected), wcwidth \(width)")
        }
        if expected != nil, !library.isPrintable(scalar) {
          Issue.record("\(code(scalar)) is not printable to the C library")
        }
      }
    }

    /// Prints the table, to be pasted into `TextWidth+Table.swift`.
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
  /// The C library's word on wide characters; the Glibc module leaves `<wchar.h>` out, hence by name.
  private struct WideCharacters {
    private let wcwidth: @convention(c) (Int32) -> Int32
    private let iswprint: @convention(c) (UInt32) -> Int32

    init() throws {
      try #require(setlocale(LC_ALL, "C.UTF-8") != nil)
      wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: (@convention(c) (Int32) -> Int32).self)
      iswprint = unsafeBitCast(
        try #require(dlsym(nil, "iswprint")), to: (@convention(c) (UInt32) -> Int32).self)
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

/// What a scalar is, from what the C library and Unicode say of it.
private func deriveKind(_ scalar: Unicode.Scalar, width: Int) -> TextWidth.Kind {
  let properties = scalar.properties
  if width < 0 { return .unshown }
  // The keycap's frame widens what it stands on in some terminals and not in others.
  if scalar == "\u{20E3}" { return .dropped }
  if properties.isDefaultIgnorableCodePoint { return .dropped }
  switch properties.generalCategory {
  case .control, .privateUse, .surrogate, .unassigned: return .unshown
  case .format: return .dropped
  // A wide mark has neither a cell of its own nor none: nobody agrees where it stands.
  case .spacingMark where width == 2: return .unshown
  case .nonspacingMark, .enclosingMark: return width == 0 ? .mark : .unshown
  default: break
  }
  if properties.isEmojiModifier { return .wideJoining }
  switch width {
  case 0: return .jamo
  case 1: return standsAlone(scalar) ? .narrow : .narrowJoining
  default: return standsAlone(scalar) ? .wide : .wideJoining
  }
}
