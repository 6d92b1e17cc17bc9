import SenderoCore

/// A row of a table to import.
public struct TableRow: Hashable, Sendable {
  /// The line of the file on which the row begins, from 1.
  public var line: Int
  /// The texts of its cells, in the order of the columns.
  public var cells: [String]

  /// Makes a row.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// The text of a cell without white space around it; empty if the row has no such cell.
  subscript(column: Int) -> String { column < cells.count ? cells[column].trimmed : "" }

  /// Whether no cell has a text.
  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}
