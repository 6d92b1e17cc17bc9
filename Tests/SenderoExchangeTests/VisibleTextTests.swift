import Testing

@testable import SenderoExchange

/// A text, and how it is shown on one line.
struct VisibleTextCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let shown: String

  static let all = [
    VisibleTextCase(testDescription: "plain", text: "línea · 日本", shown: "línea · 日本"),
    VisibleTextCase(testDescription: "escape", text: "\u{1B}[31mred", shown: "␛[31mred"),
    VisibleTextCase(testDescription: "delete", text: "a\u{7F}b", shown: "a␡b"),
    VisibleTextCase(testDescription: "C1", text: "a\u{9B}31m", shown: "a\u{FFFD}31m"),
    VisibleTextCase(testDescription: "tab", text: "a\tb", shown: "a b"),
    VisibleTextCase(testDescription: "lines", text: "a\nb\r\nc\u{2028}d\re", shown: "a↵b↵c↵d␍e"),
    VisibleTextCase(testDescription: "bidi", text: "user\u{202E}gpj.exe", shown: "usergpj.exe"),
    VisibleTextCase(testDescription: "joined emoji", text: "👩‍👩‍👧‍👦", shown: "👩‍👩‍👧‍👦"),
  ]
}

@Suite("Visible text")
struct VisibleTextTests {
  @Test("Control characters are visible marks", arguments: VisibleTextCase.all)
  func shows(_ row: VisibleTextCase) {
    #expect(VisibleText.line(row.text).unicodeScalars.elementsEqual(row.shown.unicodeScalars))
  }
}
