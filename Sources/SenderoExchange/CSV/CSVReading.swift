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
  ///   - source: The file, from where the preview has read it.
  ///   - matching: What the columns are taken for.
  ///   - options: The options of the import.
  /// - Returns: The map, and what was assumed or left out.
  /// - Throws: ``ImportError`` if the file cannot be read, is broken, or gives no map.
  public mutating func map(
    _ source: inout ImportSource, _ matching: ColumnMatching, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    if matching.isTurned { return try TableImport.map(of: preview(&source), matching, options) }
    var table = try TableImport(matching, options, hasDecimalComma: dialect.hasDecimalComma)
    while true {
      for row in rows { try table.add(row) }
      rows.removeAll(keepingCapacity: true)
      if isAtEnd { return try table.finish() }
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
