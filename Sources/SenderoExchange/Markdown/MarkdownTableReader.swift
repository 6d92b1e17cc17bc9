import SenderoCore

/// A table in a Markdown document, with the lines above it.
struct MarkdownTableReader {
  /// The table.
  let content: TableContent
  /// The nearest heading above the table; empty if there is none.
  let heading: String
  /// The first heading of the document; empty if there is none.
  let title: String

  /// Finds the tables of a document, outside blocks of code.
  ///
  /// Source: the tables of GitHub Flavored Markdown, https://github.github.com/gfm/#tables-extension-
  ///
  /// - Parameter text: The document. The time is proportional to its length.
  /// - Returns: The tables in order.
  static func all(in text: String) -> [MarkdownTableReader] {
    var tables: [MarkdownTableReader] = []
    var heading = ""
    var title = ""
    for block in FencedBlock.all(in: NumberedLine.lines(of: text)) where block.info == nil {
      let lines = block.lines
      var index = 0
      while index < lines.count {
        let line = withoutQuote(lines[index].text)
        if let text = headingText(line) {
          heading = text
          if title.isEmpty { title = text }
        } else if line.utf8.contains(UInt8(ascii: "|")), index + 1 < lines.count,
          let width = widthOfRule(withoutQuote(lines[index + 1].text))
        {
          let names = cells(line)
          if names.count == width {
            let headings = TableRow(line: lines[index].number, cells: names)
            index += 2
            var rows: [TableRow] = []
            while index < lines.count, let row = row(lines[index], width) {
              rows.append(row)
              index += 1
            }
            tables.append(
              MarkdownTableReader(
                content: TableContent(headings: headings, rows: rows), heading: heading, title: title))
            continue
          }
        }
        index += 1
      }
    }
    return tables
  }

  private static func row(_ line: NumberedLine, _ width: Int) -> TableRow? {
    let text = withoutQuote(line.text)
    guard text.utf8.contains(UInt8(ascii: "|")) else { return nil }
    return TableRow(line: line.number, cells: Array(cells(text).prefix(width)))
  }

  private static func withoutQuote(_ line: Substring) -> Substring {
    Substring(line.utf8.drop { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }).trimmedScalars
  }

  /// The text of a heading that begins with number signs.
  private static func headingText(_ line: Substring) -> String? {
    let level = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = Substring(line.utf8.dropFirst(level))
    guard (1...6).contains(level), rest.unicodeScalars.first?.isBlank ?? true else { return nil }
    return MarkdownInline.text(of: rest)
  }

  /// The number of columns of the line below the headings, such as `|:--|---|`; `nil` for any
  /// other line.
  private static func widthOfRule(_ line: Substring) -> Int? {
    guard line.utf8.allSatisfy({ "|-: \t".utf8.contains($0) }) else { return nil }
    let cells = cells(line)
    let isRule = cells.allSatisfy { cell in
      let bare = cell.utf8.drop { $0 == UInt8(ascii: ":") }
      let hyphens = bare.prefix { $0 == UInt8(ascii: "-") }
      return !hyphens.isEmpty && bare.dropFirst(hyphens.count).count <= 1
        && cell.utf8.count - bare.count <= 1
    }
    return isRule ? cells.count : nil
  }

  /// The cells of a row, parted at bars without a backslash in front.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var rest = line.unicodeScalars
    if rest.first == "|" { rest.removeFirst() }
    while let scalar = rest.popFirst() {
      if scalar == "\\", let next = rest.first {
        rest.removeFirst()
        // The backslash before a bar belongs to the table, any other to the text.
        if next != "|" { cell.append(scalar) }
        cell.append(next)
      } else if scalar == "|" {
        cells.append(MarkdownInline.text(of: String(cell)[...]))
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
    }
    if !String(cell)[...].trimmedScalars.isEmpty { cells.append(MarkdownInline.text(of: String(cell)[...])) }
    return cells
  }
}
