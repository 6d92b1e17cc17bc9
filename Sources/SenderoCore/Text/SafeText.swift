/// Text from outside in the form in which it may be shown: nothing in it is obeyed by a terminal.
///
/// Control characters become visible marks. What is never seen and can make a text look like another, such as bidi
/// controls, is left out; the joiners that emoji and some scripts need stay. The text itself is never altered.
public enum SafeText {
  /// The mark that is shown for a control character or the end of a line.
  ///
  /// - Parameter scalar: Any scalar.
  /// - Returns: `nil` for a scalar that is neither.
  public static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x0A, 0x2028, 0x2029: "↵"
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    default: nil
    }
  }

  /// The text on one line, with `↵` for each line end in it.
  public static func line(_ text: String) -> String {
    isPlain(text) ? text : lines(of: text).joined(separator: "↵")
  }

  /// The lines of the text, each without its end.
  public static func lines(of text: String) -> [String] {
    if isPlain(text) { return [text] }
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
      default:
        if let mark = mark(for: scalar) {
          lines[lines.count - 1].append(mark)
        } else if !isHidden(scalar) {
          lines[lines.count - 1].append(scalar)
        }
      }
    }
    return lines.map { String($0) }
  }

  /// The text with a `\u` escape for each character that is obeyed or not seen, as JSON has them.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isKept: Says which of these characters stay as they are.
  /// - Returns: A text that a reader of JSON strings reads as the same.
  public static func escaped(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool = { _ in false })
    -> String
  {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSeen(scalar) || isKept(scalar) {
        escaped.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        escaped.append(contentsOf: ("\\u" + zeros + digits).unicodeScalars)
      }
    }
    return String(escaped)
  }

  /// Whether a scalar is seen as something of its own, and is the same on every machine.
  public static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }

  /// Whether a scalar is never seen, and can change how those around it are read.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format && scalar != "\u{200C}" && scalar != "\u{200D}"
  }

  /// Whether all of a text is visible ASCII, as most texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
