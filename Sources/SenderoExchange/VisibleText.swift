/// Text as it may stand in a plain text file: nothing in it is obeyed by a terminal.
///
/// Control characters show as visible marks; what is never seen and can make text look like another, such as bidi
/// controls, is left out. The joiners that emoji and some scripts need are kept.
enum VisibleText {
  /// A text on one line: where a line ends inside of it stands `↵`.
  static func line(_ text: String) -> String {
    lines(of: text).joined(separator: "↵")
  }

  /// The lines of a text, each without its end.
  static func lines(of text: String) -> [String] {
    var lines = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r":
        // The two are one line end: the mark that the first has left is taken back.
        lines[lines.count - 1].removeLast()
        lines.append(String.UnicodeScalarView())
      case "\n", "\u{2028}", "\u{2029}": lines.append(String.UnicodeScalarView())
      case "\t": lines[lines.count - 1].append(" ")
      default: if let shown = shown(scalar) { lines[lines.count - 1].append(shown) }
      }
    }
    return lines.map { String($0) }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x200C, 0x200D: scalar
    default: scalar.properties.generalCategory == .format ? nil : scalar
    }
  }
}
