import SenderoCore
import TestSupport
import Testing

/// A text, and how it is shown on one line.
struct SafeTextCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let shown: String

  static let all = [
    SafeTextCase(testDescription: "plain", text: "línea · 日本", shown: "línea · 日本"),
    SafeTextCase(testDescription: "escape", text: "\u{1B}[31mred", shown: "␛[31mred"),
    SafeTextCase(testDescription: "delete", text: "a\u{7F}b", shown: "a␡b"),
    SafeTextCase(testDescription: "C1", text: "a\u{9B}31m", shown: "a\u{FFFD}31m"),
    SafeTextCase(testDescription: "tab", text: "a\tb", shown: "a b"),
    SafeTextCase(testDescription: "lines", text: "a\nb\r\nc\u{2028}d\re", shown: "a↵b↵c↵d␍e"),
    SafeTextCase(testDescription: "bidi", text: "user\u{202E}gpj.exe", shown: "usergpj.exe"),
    SafeTextCase(testDescription: "joined emoji", text: "👩‍👩‍👧‍👦", shown: "👩‍👩‍👧‍👦"),
  ]
}

@Suite("Safe text")
struct SafeTextTests {
  @Test("Control characters are shown as visible marks", arguments: SafeTextCase.all)
  func shows(_ row: SafeTextCase) {
    #expect(SafeText.line(row.text).unicodeScalars.elementsEqual(row.shown.unicodeScalars))
  }
}

extension SafeTextTests {
  /// Whether a terminal obeys a scalar, or the scalar changes the direction of text.
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }

  @Test("A safe text contains nothing that a terminal obeys", arguments: HostileText.samples)
  func nothingIsObeyed(_ text: String) {
    let line = SafeText.line(text)
    #expect(!line.unicodeScalars.contains(where: isObeyed))
    #expect(SafeText.line(line).unicodeScalars.elementsEqual(line.unicodeScalars))
    #expect(SafeText.escaped(text).unicodeScalars.allSatisfy(SafeText.isSeen))
  }

  @Test("An escaped text is read back unchanged", arguments: HostileText.samples)
  func escapesSayTheSame(_ text: String) throws {
    let quoted = text.unicodeScalars.reduce(into: "") { quoted, scalar in
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    let read = try JSONReader.read(Array("\"\(SafeText.escaped(quoted))\"".utf8))
    #expect(read.string.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }
}
