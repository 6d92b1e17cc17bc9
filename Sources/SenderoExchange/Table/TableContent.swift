/// A whole table in memory: its headings and its rows.
public struct TableContent: Hashable, Sendable {
  /// The row with the headings of the columns.
  public var headings: TableRow
  /// The other rows, from the top down.
  public var rows: [TableRow]
  /// Whether numbers have a decimal comma.
  public var hasDecimalComma: Bool

  /// Makes a table.
  public init(headings: TableRow, rows: [TableRow], hasDecimalComma: Bool = false) {
    self.headings = headings
    self.rows = rows
    self.hasDecimalComma = hasDecimalComma
  }

  /// The table with its rows as columns, so that stages beside each other are below each other.
  ///
  /// Each new row is on the line of the old headings: a column has no line of its own.
  var turned: TableContent {
    let all = [headings] + rows
    let width = all.map(\.cells.count).max() ?? 0
    let columns = (0..<width).map { column in
      TableRow(line: headings.line, cells: all.map { $0[column] })
    }
    return TableContent(
      headings: columns.first ?? headings, rows: Array(columns.dropFirst()), hasDecimalComma: hasDecimalComma)
  }
}
