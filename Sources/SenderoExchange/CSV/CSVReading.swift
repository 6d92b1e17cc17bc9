import SenderoCore

/// Reads a table from a CSV file: first its beginning, to see what the columns are, then all of it.
public struct CSVReading {
  private let dialect: CSVDialect
  private var decoder: TextDecoder
  private var reader: CSVReader
  private var headings: TableRow?
  private var rows: [TableRow] = []
  private var isAtEnd = false
  private var isAtStart = true

  /// Makes a reading of a file, whose encoding and separator its sample shows.
  public init(_ sample: ImportSample) {
    decoder = TextDecoder(TextEncoding.recognized(in: sample.bytes))
    dialect = CSVDialect.recognized(in: sample.text)
    reader = CSVReader(separator: dialect.separator)
  }

  /// Returns the headings and the first rows.
  ///
  /// - Parameter source: The file.
  /// - Returns: As many rows as ``ColumnMatching`` looks at, or a few more.
  /// - Throws: ``ImportError`` if the file cannot be read, is broken or has no row.
  public mutating func preview(_ source: inout ImportSource) throws(ImportError) -> TableContent {
    while !isAtEnd, rows.count <= ColumnMatching.rows { try readPart(&source) }
    guard let headings else { throw ImportError(.invalid(TablePhrase.noRows)) }
    return TableContent(headings: headings, rows: rows, hasDecimalComma: dialect.hasDecimalComma)
  }

  /// Returns the map of the whole table.
  ///
  /// - Parameters:
  ///   - source: The file; the preview has already read its beginning.
  ///   - matching: The meanings of the columns.
  ///   - options: The options of the import.
  /// - Returns: The map, and what was assumed or left out.
  /// - Throws: ``ImportError`` if the file cannot be read, is broken, or gives no map.
  public mutating func map(
    _ source: inout ImportSource, _ matching: ColumnMatching, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    if matching.shape == .events, let target = options.target, let headings,
      let columns = EventLogColumns(headings.cells)
    {
      var log = EventLog(columns, target: target)
      try forEachRow(of: &source) { (row) throws(ImportError) in log.add(row) }
      return try log.finish(options)
    }
    if matching.isTurned { return try TableImport.map(of: preview(&source), matching, options) }
    var table = try TableImport(matching, options, hasDecimalComma: dialect.hasDecimalComma)
    try forEachRow(of: &source) { (row) throws(ImportError) in try table.add(row) }
    return try table.finish()
  }

  /// Returns the map of a register or of a whiteboard, whose headings say what it is; `nil` for other tables.
  ///
  /// - Parameters:
  ///   - source: The file; the preview has already read its beginning.
  ///   - options: The options of the import.
  /// - Returns: The map, and what was assumed or left out.
  /// - Throws: ``ImportError`` if the file cannot be read, is broken, or gives no map.
  mutating func knownTable(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap? {
    guard let headings, options.columns.isEmpty else { return nil }
    if let register = JAOSRegister(headings.cells.map(\.trimmed)) {
      var table = JAOSImport(register, options)
      try forEachRow(of: &source) { (row) throws(ImportError) in try table.add(row) }
      return try table.finish()
    }
    guard let board = WhiteboardTable(headings.cells) else { return nil }
    var notes: [WhiteboardNote] = []
    try forEachRow(of: &source) { (row) throws(ImportError) in
      if let note = board.note(row) { notes.append(note) }
      guard notes.count <= WhiteboardDocument.limit else {
        throw ImportError(.tooLarge(limit: SafeFile.defaultLimit))
      }
    }
    guard !notes.isEmpty else { throw ImportError(.invalid(TablePhrase.noRows)) }
    return try WhiteboardImport(notes, options).map()
  }

  /// Calls a function with each row, those of the preview first.
  private mutating func forEachRow(
    of source: inout ImportSource, _ take: (TableRow) throws(ImportError) -> Void
  ) throws(ImportError) {
    while true {
      for row in rows { try take(row) }
      rows.removeAll(keepingCapacity: true)
      if isAtEnd { return }
      try readPart(&source)
    }
  }

  /// Reads the next part of the file, and adds its rows to those that have not been taken.
  private mutating func readPart(_ source: inout ImportSource) throws(ImportError) {
    let part = try source.next()
    isAtEnd = part.isEmpty
    var text = decoder.utf8(of: part)
    if isAtStart, !text.isEmpty {
      isAtStart = false
      if let separator = CSVDialect.declaredSeparator(in: text), separator == dialect.separator {
        text.removeFirst(5)
      }
    }
    do {
      var records: [CSVRecord] = []
      try reader.read(text) { records.append($0) }
      if isAtEnd { try reader.finish { records.append($0) } }
      take(records)
    } catch let error as CSVError {
      throw error.importError
    } catch {
      throw ImportError(.invalid(LocalizedText(verbatim: "\(error)")))
    }
  }

  private mutating func take(_ records: [CSVRecord]) {
    for record in records {
      let row = TableRow(line: record.line, cells: record.fields.map(CSVText.withoutGuard))
      if row.isBlank { continue }
      if headings == nil { headings = row } else { rows.append(row) }
    }
  }
}
