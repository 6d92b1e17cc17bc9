/// The little Markdown that the pages are made of.
enum Markdown {
  /// A table; white space lines its columns up, so that it reads as text too.
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

  /// A text as it is typed; none stays none.
  static func code(_ text: String) -> String {
    text.isEmpty ? "" : "`\(text)`"
  }

  /// The anchor that a heading gets on the usual sites.
  static func anchor(_ heading: String) -> String {
    "#" + heading.lowercased().map { $0 == " " ? "-" : String($0) }.joined()
  }

  /// Words as a sentence lists them.
  static func list(_ words: [String], _ conjunction: String = "or") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  private static func escaped(_ cell: String) -> String {
    cell.map { $0 == "|" ? "\\|" : String($0) }.joined()
  }
}
