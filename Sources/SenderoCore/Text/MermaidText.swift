/// Text as a journey diagram of Mermaid takes it.
public enum MermaidText {
  /// What a text is in the diagram.
  public enum Part: CaseIterable, Sendable {
    case title, section, task, actor
  }

  /// The text with an entity for each character that the grammar of the diagram would take for its own.
  ///
  /// - Parameters:
  ///   - text: The text; runs of white space become one space, control characters show as marks.
  ///   - part: What it is in the diagram.
  /// - Returns: The text; empty if there is nothing but white space in it, which no part may be.
  public static func escaped(_ text: String, as part: Part) -> String {
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

  /// Whether a line that begins with the text would be read as a statement of the diagram.
  private static func beginsWithKeyword(_ text: [Unicode.Scalar]) -> Bool {
    ["journey", "title", "section", "acctitle", "accdescr"].contains { keyword in
      text.count >= keyword.unicodeScalars.count
        && zip(text, keyword.unicodeScalars).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    }
  }
}
