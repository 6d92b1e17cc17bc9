import SenderoCore

/// Makes a map of the rows of a table, one after another.
///
/// The rows need not be in memory together. A row or a cell that is not understood is named in a remark, or
/// stored under a key that only the file has; the others are imported.
public struct TableImport {
  /// The meanings of the columns.
  public let matching: ColumnMatching
  private var state: TableState
  private var rows: any TableRows
  private var isEmpty = true

  /// Starts an import.
  ///
  /// - Parameters:
  ///   - matching: The meanings of the columns.
  ///   - options: The options of the import.
  ///   - hasDecimalComma: Whether numbers have a decimal comma.
  ///   - limit: The largest size of the map, in bytes.
  /// - Throws: ``ImportError`` if no column can be a stage or a name, or the rows are events.
  public init(
    _ matching: ColumnMatching, _ options: ImportOptions, hasDecimalComma: Bool = false,
    limit: Int = SafeFile.defaultLimit
  ) throws(ImportError) {
    self.matching = matching
    let shape = matching.shape
    guard shape != .events else {
      throw ImportError(.invalid(TablePhrase.events), line: 1, columns: matching.imported)
    }
    guard matching.isComplete else {
      throw ImportError(
        .invalid(TablePhrase.noName(matching.columns.map(\.heading))), line: 1, columns: matching.imported)
    }
    state = TableState(
      builder: MapBuilder(options, limit: limit),
      values: CellValue(language: hasDecimalComma ? .spanish : .english), options: options, matching: matching
    )
    switch shape {
    case .touchpoints: rows = matching.isOwn ? OwnRows(matching) : TouchpointRows()
    case .stages: rows = StageRows()
    case .layers: rows = LayerRows()
    case .events: rows = TouchpointRows()
    }
    for remark in matching.remarks { state.builder.remarks.add("columns \(remark.english)", remark) }
  }

  /// Reads a whole table.
  ///
  /// - Parameters:
  ///   - content: The table.
  ///   - options: The options of the import.
  /// - Returns: The map, and what was assumed or left out.
  /// - Throws: ``ImportError`` if no map can be made of the table.
  public static func map(
    of content: TableContent, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    try map(of: content, ColumnMatching(content, chosen: options.columns), options)
  }

  /// Reads a whole table with a matching that the user has seen.
  ///
  /// - Parameters:
  ///   - content: The table as it is in the file.
  ///   - matching: The meanings of its columns.
  ///   - options: The options of the import.
  /// - Returns: The map, and what was assumed or left out.
  /// - Throws: ``ImportError`` if no map can be made of the table.
  public static func map(
    of content: TableContent, _ matching: ColumnMatching, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    var table = try TableImport(matching, options, hasDecimalComma: content.hasDecimalComma)
    for row in matching.isTurned ? content.turned.rows : content.rows { try table.add(row) }
    return try table.finish()
  }

  /// Imports the next row.
  ///
  /// - Parameter row: The row, its cells in the order of the columns of the matching.
  /// - Throws: ``ImportError`` if the map becomes larger than a map may be.
  public mutating func add(_ row: TableRow) throws(ImportError) {
    guard !row.isBlank else { return }
    isEmpty = false
    try rows.add(RowCells(row, matching.columns), to: &state)
  }

  /// Returns the map.
  ///
  /// - Throws: ``ImportError`` if the table has no rows, or the map is too large.
  public consuming func finish() throws(ImportError) -> ImportedMap {
    guard !isEmpty else { throw ImportError(.invalid(TablePhrase.noRows)) }
    var state = state
    try rows.finish(&state)
    try state.people.add(to: &state.builder)
    var imported = try state.builder.finish()
    if !matching.isOwn { imported.columns = matching.imported }
    return imported
  }
}
