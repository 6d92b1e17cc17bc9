import SenderoCore

/// Escapes text for a Mermaid journey diagram.
enum MermaidText {
  /// The part of the diagram that a text is for.
  enum Part: CaseIterable, Sendable {
    case title, section, task, actor
  }

  /// Returns the text with an entity for each character that has a meaning in the diagram's grammar.
  ///
  /// - Parameters:
  ///   - text: The text; each run of white space becomes one space, control characters become visible marks.
  ///   - part: The part of the diagram.
  /// - Returns: The escaped text; empty if the text is only white space, which no part allows.
  static func escaped(_ text: String, as part: Part) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let scalars = Array(SafeText.line(words.joined(separator: " ")).unicodeScalars)
    let isKeyword = part == .task && beginsWithKeyword(scalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isSyntax =
        switch scalar {
        case "#", ";", ":", "<": true
        case ",": part == .actor
        case "%":
          index == 0 || scalars[index - 1] == "%" || (index + 1 < scalars.count && scalars[index + 1] == "%")
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

  /// Whether Mermaid would read a line that begins with the text as a statement.
  private static func beginsWithKeyword(_ text: [Unicode.Scalar]) -> Bool {
    ["journey", "title", "section", "acctitle", "accdescr"].contains { keyword in
      text.count >= keyword.unicodeScalars.count
        && zip(text, keyword.unicodeScalars).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    }
  }
}
