/// Quotes text for a POSIX shell.
public enum ShellText {
  /// Returns the text as one word of a command, so that the command receives exactly this text.
  ///
  /// The result is meant for a shell. A word that is shown to people must also pass through ``SafeText``.
  ///
  /// - Parameter text: The text. NUL, which no argument can contain, is removed.
  /// - Returns: The word.
  public static func quoted(_ text: String) -> String {
    let isBare = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "_@%+:,./-".utf8.contains(byte)
      }
    }
    if isBare, !text.isEmpty { return text }
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\0" {
      if scalar == "'" { word.append(contentsOf: "'\\''".unicodeScalars) } else { word.append(scalar) }
    }
    return "'" + String(word) + "'"
  }
}
