import SenderoCore

/// The text of a cell and what people write where there is nothing to say.
enum CellText {
  /// Whether a cell says that there is nothing: empty, `n/a`, `NULL`, `-` alone in a text, `none`.
  static func isNothing(_ text: String) -> Bool {
    text.isEmpty || text.utf8.count <= 16 && nothing.contains(FoldedText.key(of: text))
  }

  /// Whether a text of a pain point says that there is none.
  static func isNoPain(_ text: String) -> Bool {
    isNothing(text) || text.utf8.count <= 24 && noPain.contains(FoldedText.key(of: text.trimmed))
  }

  /// The lines of a cell, each without its bullet; empty ones are left out.
  static func lines(of text: String) -> [String] {
    text.split { $0.isNewline || $0 == "•" }.map { withoutBullet(String($0).trimmed) }.filter { !$0.isEmpty }
  }

  /// The names in a cell: its lines, parted at commas and semicolons.
  static func names(in text: String) -> [String] {
    lines(of: text).flatMap { $0.split { ",;".contains($0) } }.map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
  }

  private static func withoutBullet(_ line: String) -> String {
    for bullet in ["- ", "* ", "– ", "· "] where line.hasPrefix(bullet) {
      return String(line.dropFirst(bullet.count)).trimmed
    }
    return line
  }

  private static let nothing: Set<String> = ["n/a", "na", "null", "nan", "–", "—", "n.a.", "#n/a"]

  private static let noPain: Set<String> = [
    "-", "none", "nothing", "nothing yet", "no", "no pain", "no pains", "ninguno", "ninguna", "nada",
    "nada aun",
    "nada todavia", "sin dolor", "none yet",
  ]
}

extension CellText {
  /// The names of touchpoints in a cell: its lines, parted at commas that are not in parentheses.
  static func touchpoints(in text: String) -> [String] {
    lines(of: text).flatMap { line in
      var parts = [""]
      var depth = 0
      for character in line {
        if character == "(" { depth += 1 }
        if character == ")" { depth = max(0, depth - 1) }
        if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
      }
      return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
  }
}
