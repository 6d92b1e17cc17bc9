import SenderoCore

/// A text of lines with one fact each, whose details follow below with more indentation.
///
/// Control characters become visible marks, so that no terminal interprets them.
struct IndentedText {
  /// The lines so far, each with its line feed.
  private(set) var text = ""

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - level: The indentation, in steps of two columns.
  ///   - text: The text; line breaks become visible marks.
  mutating func line(_ level: Int, _ text: String) {
    var line = String(repeating: "  ", count: level) + SafeText.line(text)
    while line.last == " " { line.removeLast() }
    self.text += line + "\n"
  }

  /// Writes a label and a text; further lines of the text follow with more indentation.
  mutating func write(_ label: String, _ text: String, _ level: Int, separator: String = ": ") {
    var lines = SafeText.lines(of: text)
    while lines.last == "" { lines.removeLast() }
    line(level, label + separator + (lines.first ?? ""))
    for further in lines.dropFirst() { line(level + 1, further) }
  }

  /// Writes an empty line.
  mutating func blankLine() { text += "\n" }
}
