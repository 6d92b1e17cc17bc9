import SenderoCore

/// The legend: every sign of the board with its meaning.
public enum LegendLine {
  /// Returns the legend in lines that break between two signs.
  ///
  /// - Parameters:
  ///   - width: The width of the screen.
  ///   - language: The language of the meanings.
  /// - Returns: The lines, each with a space on both sides.
  public static func lines(width: Int, _ language: Language) -> [StyledLine] {
    var lines: [StyledLine] = []
    var line = StyledLine()
    for sign in BoardSign.all where [.rating, .touchpoint].contains(sign.group) {
      let meaning = " " + sign.meaning[language]
      let needed = TextLayout.width(of: sign.glyph) + TextLayout.width(of: meaning)
      if line.width > 0, line.width + separator.count + needed > width - 2 {
        lines.append(line)
        line = StyledLine()
      }
      if line.width > 0 { line.add(separator, Style(.quiet)) }
      line.add(sign.glyph, Style(.heading, .bold))
      line.add(meaning, Style(.quiet))
    }
    return lines + [line]
  }

  private static let separator = " · "
}
