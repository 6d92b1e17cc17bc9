/// Helpers for the Markdown of the generated pages.
enum Markdown {
  /// Returns a table with columns aligned by spaces, so that it is also readable as plain text.
  static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let rows = rows.map { $0.map(escaped) }
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|") + "|"
    return ([line(headings), rule] + rows.map(line)).joined(separator: "\n")
  }

  /// Returns a text as inline code; an empty text stays empty.
  static func code(_ text: String) -> String {
    text.isEmpty ? "" : "`\(text)`"
  }

  /// Returns the anchor that Markdown sites usually create for a heading.
  static func anchor(_ heading: String) -> String {
    "#" + heading.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
  }

  /// Returns words joined for use in a sentence, such as `a, b or c`.
  static func list(_ words: [String], _ conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func escaped(_ cell: String) -> String {
    cell.map { $0 == "|" ? "\\|" : String($0) }.joined()
  }
}
