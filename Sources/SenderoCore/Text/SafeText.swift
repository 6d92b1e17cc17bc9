/// Makes text from outside safe to show: the result contains no control sequence for a terminal.
///
/// Control characters become visible marks. Invisible characters that can disguise a text, such as bidi
/// controls, are removed; the joiners that emoji and some scripts need stay. The stored text never changes.
public enum SafeText {
  /// The visible mark for a control character or a line break.
  ///
  /// - Parameter scalar: Any scalar.
  /// - Returns: `nil` if the scalar is neither.
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

  /// The text on one line, with `↵` for each line break.
  public static func line(_ text: String) -> String {
    isPlain(text) ? text : lines(of: text).joined(separator: "↵")
  }

  /// The lines of the text, each without its line break.
  public static func lines(of text: String) -> [String] {
    if isPlain(text) { return [text] }
    var lines = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r":
        // CR and LF form one line break, so the mark of the CR is removed.
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

  /// Returns the text with a JSON `\u` escape for each control or invisible character.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isKept: Returns whether such a character is left as it is.
  /// - Returns: A text that a JSON string reader decodes to the original.
  public static func escaped(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool = { _ in false })
    -> String
  {
    if text.unicodeScalars.allSatisfy({ isSeen($0) || isKept($0) }) { return text }
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

  /// Whether a scalar is visible by itself and looks the same on every machine.
  public static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    // Most characters need no look into the tables of Unicode.
    if (0x20..<0x7F).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }

  /// Whether a scalar is invisible and can change how its neighbours are displayed.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format && !isJoiner(scalar)
  }

  /// Whether a scalar is one of the joiners, which are invisible but which emoji and some scripts need.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }

  /// Whether the text is only visible ASCII, as most texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
