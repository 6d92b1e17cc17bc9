/// A table as text.
struct Table {
  var title: String
  var header: [String]
  var rows: [[String]]

  /// The table in aligned columns, or as Markdown.
  func text(markdown: Bool) -> String {
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }
      return markdown ? "| " + padded.joined(separator: " | ") + " |" : padded.joined(separator: "  ")
    }
    let rule = widths.enumerated().map { column, width in
      column == 0 ? String(repeating: "-", count: width + 2) : String(repeating: "-", count: width + 1) + ":"
    }
    var lines = [markdown ? "### \(title)\n" : title + "\n", line(header)]
    if markdown { lines.append("|" + rule.joined(separator: "|") + "|") }
    return (lines + rows.map(line)).joined(separator: "\n") + "\n"
  }
}
