/// Texts that have broken other terminal programs, and random texts like them.
public enum HostileText {
  /// Whole texts, each hostile in one way.
  public static let samples: [String] = [
    "", " ", "plain", "línea en español · ñandú", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}",
    "\u{1B}]52;c;aGk=\u{7}", "\u{9B}31m", "a\tb\nc\r\nd\re\u{85}f\u{2028}g\u{2029}h",
    "\0\u{1}\u{7F}\u{80}\u{9F}",
    "user\u{202E}gpj.exe", "\u{2066}isolate\u{2069}", "Z\u{351}\u{36B}\u{343}\u{36A}\u{302}A\u{337}\u{301}L",
    "\u{301}alone", "e\u{301}", "👩‍👩‍👧‍👦 family", "👍🏽", "🏽", "🇩🇪🇫🇷🇪", "1️⃣2⃣#️⃣*️⃣", "❤️ ❤", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "日本語のテキスト", "中文 mixed 文字", "한국어", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "\u{1161}\u{11A8}",
    "السلام عليكم", "مُحَمَّد", "ภาษาไทย กำลังดี", "हिन्दी क्षत्रिय", "க்ஷௌ", "\u{915}\u{94D}\u{200D}\u{937}", "שָׁלוֹם",
    "\u{FEFF}bom", "soft\u{AD}hyphen", "zero\u{200B}width\u{200C}\u{200D}\u{2060}",
    "\u{E000}\u{F8FF}\u{10FFFD}",
    "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{378}\u{1FAE8}\u{1CCF0}", "\u{3000}ＡＢＣ　ｱｲｳ", "\u{115F}\u{1160}\u{3164}",
    "a long sentence of words that has to be broken into lines somewhere",
  ]

  /// A text of up to some characters: words, letters of many scripts, invisible ones, controls, and any at all.
  public static func random(length: Int, using generator: inout some RandomNumberGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<3: text.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &generator)))
      case 3: text.append(" ")
      case 4: text.append(Unicode.Scalar(UInt8.random(in: 0...0xFF, using: &generator)))
      case 5..<8:
        let sample = samples.randomElement(using: &generator) ?? ""
        if let scalar = sample.unicodeScalars.randomElement(using: &generator) { text.append(scalar) }
      case 8: text.append(contentsOf: (samples.randomElement(using: &generator) ?? "").unicodeScalars)
      default:
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &generator)) {
          text.append(scalar)
        }
      }
    }
    return String(text)
  }
}
