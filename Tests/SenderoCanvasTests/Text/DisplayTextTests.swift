import TestSupport
import Testing

@testable import SenderoCanvas

struct DisplayCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let shown: String
  let cells: Int

  init(_ name: String, _ text: String, _ shown: String, _ cells: Int) {
    self.name = name
    self.text = text
    self.shown = shown
    self.cells = cells
  }

  var testDescription: String { name }
}

@Suite struct DisplayTextTests {
  @Test(arguments: [
    DisplayCase("empty", "", "", 0),
    DisplayCase("ASCII", "Buying a car", "Buying a car", 12),
    DisplayCase("Spanish", "¿Qué ñandú?", "¿Qué ñandú?", 11),
    DisplayCase("escape sequence", "\u{1B}[31mred", "␛[31mred", 8),
    DisplayCase("window title", "\u{1B}]0;x\u{7}", "␛]0;x␇", 6),
    DisplayCase("null and delete", "\0a\u{7F}", "␀a␡", 3),
    DisplayCase("C1 control", "\u{9B}31m\u{85}", "\u{FFFD}31m\u{FFFD}", 5),
    DisplayCase("tab", "a\tb", "a b", 3),
    DisplayCase("newline", "a\nb", "a↵b", 3),
    DisplayCase("CRLF is one", "a\r\nb", "a↵b", 3),
    DisplayCase("lone return", "a\rb", "a␍b", 3),
    DisplayCase("line and paragraph separator", "a\u{2028}b\u{2029}", "a↵b↵", 4),
    DisplayCase("bidi override", "user\u{202E}gpj.exe", "usergpj.exe", 11),
    DisplayCase("bidi isolates and marks", "\u{2066}a\u{2069}\u{200F}\u{61C}", "a", 1),
    DisplayCase("zero width", "a\u{200B}\u{200C}\u{200D}\u{2060}b", "ab", 2),
    DisplayCase("byte order mark", "\u{FEFF}a", "a", 1),
    DisplayCase("soft hyphen", "soft\u{AD}hyphen", "softhyphen", 10),
    DisplayCase("tag characters", "a\u{E0061}\u{E007F}", "a", 1),
    DisplayCase("Hangul fillers", "\u{115F}\u{1160}\u{3164}x", "x", 1),
    DisplayCase("combining", "e\u{301}", "e\u{301}", 1),
    DisplayCase("zalgo", "Z\u{351}\u{36B}\u{343}\u{36A}a", "Z\u{351}\u{36B}a", 2),
    DisplayCase("lone mark", "\u{301}a", "◌\u{301}a", 2),
    DisplayCase("mark after a control", "\u{1B}\u{301}", "␛◌\u{301}", 2),
    DisplayCase("emoji family", "👩‍👩‍👧‍👦!", "👩!", 3),
    DisplayCase("skin tone", "👍🏽!", "👍!", 3),
    DisplayCase("lone skin tone", "🏽", "\u{FFFD}", 1),
    DisplayCase("skin tone after a letter", "a🏽", "a", 1),
    DisplayCase("profession", "👩🏽‍⚕️", "👩", 2),
    DisplayCase("emoji style", "❤️", "❤", 1),
    DisplayCase("flags", "🇩🇪🇫🇷", "DEFR", 4),
    DisplayCase("half a flag", "🇩", "D", 1),
    DisplayCase("subdivision flag", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴", 2),
    DisplayCase("keycaps", "1️⃣#⃣", "1#", 2),
    DisplayCase("CJK", "日本", "日本", 4),
    DisplayCase("half and full width", "ｱＡ", "ｱＡ", 3),
    DisplayCase("jamo", "\u{1112}\u{1161}\u{11AB}", "한", 2),
    DisplayCase("jamo without final", "\u{1100}\u{1161}", "가", 2),
    DisplayCase("syllable and final", "가\u{11A8}", "각", 2),
    DisplayCase("two leading jamo", "\u{1100}\u{1100}\u{1161}", "\u{1100}가", 4),
    DisplayCase("old Hangul", "\u{1140}\u{1161}", "\u{1140}", 2),
    DisplayCase("lone vowel", "\u{1161}", "\u{FFFD}", 1),
    DisplayCase("Arabic", "السلام", "السلام", 6),
    DisplayCase("Arabic with vowels", "مُحَمَّد", "مُحَمَّد", 4),
    DisplayCase("Thai", "กำลัง", "กำลัง", 4),
    DisplayCase("Devanagari", "क्षि", "क्षि", 3),
    DisplayCase("Devanagari with joiner", "क्\u{200D}षा", "क्षा", 3),
    DisplayCase("private use", "\u{E0A0}\u{10FFFD}", "\u{FFFD}\u{FFFD}", 2),
    DisplayCase("noncharacters", "\u{FFFE}\u{1FFFF}", "\u{FFFD}\u{FFFD}", 2),
    DisplayCase("unassigned", "\u{378}", "\u{FFFD}", 1),
    DisplayCase("of Unicode 17", "\u{1FAC8}\u{1ACF}", "\u{1FAC8}\u{1ACF}", 2),
    DisplayCase("newer than the table", "\u{1FACC}", "\u{FFFD}", 1),
  ])
  func safeForm(row: DisplayCase) {
    #expect(DisplayText.safe(row.text).unicodeScalars.elementsEqual(row.shown.unicodeScalars))
    #expect(TextLayout.width(of: row.text) == row.cells)
    #expect(DisplayText.glyphs(of: row.text).map(\.width).reduce(0, +) == row.cells)
  }

  @Test(arguments: HostileText.samples)
  func safeFormStaysAsItIs(text: String) {
    let safe = DisplayText.safe(text)
    #expect(DisplayText.safe(safe).unicodeScalars.elementsEqual(safe.unicodeScalars))
  }

  @Test func clustersAreThoseOfTheStandardLibrary() {
    var generator = SeededGenerator.fromEnvironment(default: 1)
    for _ in 0..<2_000 {
      let text = HostileText.random(length: 40, using: &generator)
      let found = TextClusters(text).map { String(text[$0.range]) }
      #expect(found == text.map(String.init), "\(generator) \(text.debugDescription)")
    }
  }

  @Test func noGlyphIsObeyedByATerminal() {
    var generator = SeededGenerator.fromEnvironment(default: 2)
    for _ in 0..<2_000 {
      let text = HostileText.random(length: 40, using: &generator)
      for glyph in DisplayText.glyphs(of: text) {
        let isSafe = isShowable(glyph)
        #expect(isSafe, "\(generator) \(text.debugDescription) \(glyph)")
      }
    }
  }

  @Test(arguments: [
    ("short.json", "short.json"),
    (
      "/srv/workshops/maps/of/some/customer/cuenta.journey.json", "/srv/wor…uenta.journey.json"
    ),
    ("日本日本日本日本日本日本日本日本日本.json", "日本日本…日本日本日本.json"),
  ])
  func namesAreCutInTheMiddle(_ name: String, _ shown: String) {
    let shortened = DisplayText.shortened(name, width: 27)
    #expect(shortened == shown)
  }
}

/// A valid cell has a base with a width and marks without one, and no control or format character.
func isShowable(_ glyph: Glyph) -> Bool {
  let categories: [Unicode.GeneralCategory] = [.control, .format, .surrogate, .privateUse, .unassigned]
  let scalars = [glyph.base, glyph.marks.0, glyph.marks.1].filter { $0 != "\0" }
  return glyph.base != "\0" && TextWidth.width(of: glyph.base) == glyph.width && (1...2).contains(glyph.width)
    && scalars.dropFirst().allSatisfy { [.mark, .recentMark].contains(TextWidth.kind(of: $0)) }
    && scalars.allSatisfy { !categories.contains($0.properties.generalCategory) }
}
