import SenderoCore

/// The cells of a row with the meanings of their columns.
struct RowCells {
  let row: TableRow
  private let columns: [ColumnMatching.Column]

  init(_ row: TableRow, _ columns: [ColumnMatching.Column]) {
    self.row = row
    self.columns = columns
  }

  /// The line of the row.
  var line: Int { row.line }

  /// The cells that have a text, from the left.
  var filled: [(column: ColumnMatching.Column, text: String)] {
    columns.indices.compactMap { index in
      let text = row[index]
      return CellText.isNothing(text) ? nil : (columns[index], text)
    }
  }

  /// The texts with their meanings.
  var parts: [RowItem.Part] { filled.map { ($0.column.meaning, $0.column.heading, $0.text) } }

  /// The text in the column of a meaning; empty if there is none.
  func text(_ meaning: ColumnMeaning) -> String {
    guard let index = columns.firstIndex(where: { $0.meaning == meaning }) else { return "" }
    let text = row[index]
    return CellText.isNothing(text) ? "" : text
  }

  /// Whether some column has the meaning.
  func has(_ meaning: ColumnMeaning) -> Bool { columns.contains { $0.meaning == meaning } }

  /// The text of a cell as it is, white space included; `nil` if there is no such column.
  func raw(_ meaning: ColumnMeaning) -> String? {
    guard let index = columns.firstIndex(where: { $0.meaning == meaning }) else { return nil }
    return index < row.cells.count ? row.cells[index] : ""
  }
}
