/// Text as a POSIX shell takes it.
public enum ShellText {
  /// The text as one word of a command: the command gets exactly this text.
  ///
  /// It is meant to be run. A word that is to be read by people as well goes through ``SafeText`` after it.
  ///
  /// - Parameter text: The text. NUL, which no argument can hold, is left out.
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
