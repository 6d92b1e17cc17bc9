import SenderoCore

/// Escapes text for Markdown (CommonMark and GitHub's additions).
enum MarkdownText {
  /// Returns the text as the content of a line, so that it is shown as it is and forms no block, link, mention,
  /// HTML or formatting.
  ///
  /// Line breaks become spaces, and control characters visible marks.
  static func escaped(_ text: String) -> String {
    let line = SafeText.lines(of: text).joined(separator: " ")[...].trimmedScalars
    if isPlain(line) { return withoutBlockStart(String(line)) }
    var escaped = String.UnicodeScalarView()
    var countOfW = 0
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      defer { countOfW = scalar == "w" || scalar == "W" ? countOfW + 1 : 0 }
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$":
        escaped.append("\\")
        escaped.append(scalar)
      // GitHub makes links of addresses.
      case ":" where rest.starts(with: "//".unicodeScalars), "." where countOfW == 3:
        escaped.append("\\")
        escaped.append(scalar)
      // No escape keeps GitHub and GitLab from notifying somebody who is mentioned, but a comment does.
      case "@" where rest.first.map { !$0.properties.isWhitespace } ?? false:
        escaped.append(contentsOf: "@<!-- -->".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return withoutBlockStart(String(escaped))
  }

  /// Whether nothing in a line can need an escape, apart from its start.
  private static func isPlain(_ line: Substring) -> Bool {
    var previous: UInt8 = 0
    for byte in line.utf8 {
      switch Unicode.Scalar(byte) {
      case "&", "<", ">", "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$", "@": return false
      case "/" where previous == UInt8(ascii: ":"): return false
      case "." where previous == UInt8(ascii: "w") || previous == UInt8(ascii: "W"): return false
      default: previous = byte
      }
    }
    return true
  }

  /// Returns a text of several lines as the content of a line, with a line break element between them.
  static func escapedLines(_ text: String) -> String {
    var lines = SafeText.lines(of: text).map(escaped)
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "<br>")
  }

  /// A web address as a link; another text is escaped.
  static func link(_ address: String) -> String {
    let isAddress =
      ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
      && address.unicodeScalars.allSatisfy {
        (0x21..<0x7F).contains($0.value) && !"<>\\".unicodeScalars.contains($0)
      }
    return isAddress ? "<\(address)>" : escaped(address)
  }

  /// Escapes what would begin a list or an underlined heading at the start of a line.
  private static func withoutBlockStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line[digits.endIndex...].first, mark == "." || mark == ")" else {
      return line
    }
    return digits + "\\" + line[digits.endIndex...]
  }
}
