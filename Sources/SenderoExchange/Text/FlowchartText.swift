import SenderoCore

/// Escapes text for the quoted labels of a Mermaid flowchart.
enum FlowchartText {
  /// Returns the text as the content of a label between quotation marks, which shows it as it is.
  ///
  /// Labels are read as HTML and as Markdown, and some versions of Mermaid refuse one that looks like a list.
  /// Only letters, digits and a few signs stay; each other character of ASCII becomes an entity, which Mermaid
  /// decodes last.
  ///
  /// - Parameter text: The text; each run of white space becomes one space, each line break a `<br/>`, and
  ///   control characters visible marks.
  /// - Returns: The label; empty if the text shows nothing.
  static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = SafeText.line(String(line)).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      return words.isEmpty ? nil : escapedLine(words.map { String($0) }.joined(separator: " "))
    }
    .joined(separator: "<br/>")
  }

  private static func escapedLine(_ line: String) -> String {
    var escaped = String.UnicodeScalarView()
    // A number or a hyphen at the start makes a list.
    var isStart = true
    for scalar in line.unicodeScalars {
      let isKept: Bool
      switch scalar {
      case "a"..."z", "A"..."Z", " ", ",", "'", "!", "?", "/", "(": isKept = true
      case "0"..."9": isKept = true
      case ".", ")", "-": isKept = !isStart
      // Mermaid's own mark for an entity.
      case "\u{FB02}": isKept = false
      default: isKept = !scalar.isASCII
      }
      if !("0"..."9").contains(scalar) { isStart = false }
      if isKept {
        escaped.append(scalar)
      } else {
        escaped.append(contentsOf: "#\(scalar.value);".unicodeScalars)
      }
    }
    return String(escaped)
  }

  /// Returns the text as a YAML string for the title of a diagram.
  ///
  /// The title is read as HTML, where nothing can be escaped, so a `<` becomes a similar sign.
  static func title(_ text: String) -> String {
    let words = SafeText.line(text).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    let line = words.map { String(String.UnicodeScalarView($0.map { $0 == "<" ? "‹" : $0 })) }
    let bytes = JSONWriter.line(.string(line.joined(separator: " "))).dropLast()
    return String(decoding: bytes, as: UTF8.self)
  }
}
