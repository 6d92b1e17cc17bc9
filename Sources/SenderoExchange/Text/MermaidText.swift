import SenderoCore

/// Escapes text for a Mermaid journey diagram.
///
/// Source of the grammar: `user-journey/parser/journey.jison` and `preprocess.ts` of Mermaid 11.14,
/// https://github.com/mermaid-js/mermaid
enum MermaidText {
  /// The part of the diagram that a text is for.
  enum Part: CaseIterable, Sendable {
    case title, section, task, actor

    /// Whether Mermaid draws `<br/>` in the part as a line break.
    var hasLineBreaks: Bool { self == .section || self == .task }
  }

  /// Returns the text with an entity for each character that has a meaning in the diagram's grammar.
  ///
  /// - Parameters:
  ///   - text: The text; each run of white space becomes one space, and control characters become visible
  ///     marks. Line breaks become `<br/>` where Mermaid draws them, and spaces elsewhere.
  ///   - part: The part of the diagram.
  /// - Returns: The escaped text; empty if the text shows nothing, which no part allows.
  static func escaped(_ text: String, as part: Part) -> String {
    // Most names are plain.
    if isPlain(text.utf8), part != .task || !beginsWithKeyword(text.unicodeScalars) { return text }
    var isFirst = true
    let lines = words(of: text).map { words in
      defer { isFirst = false }
      return escapedLine(words, part, isKeyword: isFirst && part == .task)
    }
    return lines.joined(separator: part.hasLineBreaks ? "<br/>" : " ")
  }

  /// The lines of a text that show anything, each with its words one space apart.
  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = SafeText.line(String(line)).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }
  }

  private static func escapedLine(_ line: String, _ part: Part, isKeyword: Bool) -> String {
    let scalars = Array(line.unicodeScalars)
    let isKeyword = isKeyword && beginsWithKeyword(line.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isSyntax =
        switch scalar {
        case "#", ";", ":", "<": true
        case ",": part == .actor
        case "%": index == 0 || scalars[index - 1] == "%" || next == "%"
        // Mermaid's own mark for an entity.
        case "\u{FB02}": next == "°"
        default: index == 0 && isKeyword
        }
      if isSyntax {
        escaped.append(contentsOf: "#\(scalar.value);".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a text consists of words of ASCII letters and digits, one space apart.
  private static func isPlain(_ text: String.UTF8View) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case UInt8(ascii: " "): if last == byte { return false }
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// Whether Mermaid would read a line that begins with the text as a statement.
  private static func beginsWithKeyword(_ text: String.UnicodeScalarView) -> Bool {
    ["journey", "title", "section", "acctitle", "accdescr"].contains { keyword in
      let start = text.prefix(keyword.unicodeScalars.count)
      return start.count == keyword.unicodeScalars.count
        && zip(start, keyword.unicodeScalars).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    }
  }
}
