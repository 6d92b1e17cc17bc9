extension Canvas {
  /// The lines of the canvas without colours or trailing blanks, each ending with a line feed.
  public var plainText: String {
    var text = ""
    for row in rows {
      let end = row.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
      for cell in row[..<end] where cell.width > 0 { cell.append(to: &text) }
      text += "\n"
    }
    return text
  }
}

extension Cell {
  /// Whether the cell shows no character.
  public var isBlank: Bool { base == " " && width == 1 && marks.0 == "\0" }

  /// Appends the character and its marks to a text.
  public func append(to text: inout String) {
    text.unicodeScalars.append(base)
    if marks.0 != "\0" { text.unicodeScalars.append(marks.0) }
    if marks.1 != "\0" { text.unicodeScalars.append(marks.1) }
  }
}
