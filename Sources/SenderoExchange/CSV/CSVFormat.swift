import SenderoCanvas
import SenderoCore

/// Tables with separators between the fields: ours, one row a touchpoint, and anybody's.
public struct CSVFormat: WritableFormat, ReadableFormat {
  /// The name.
  public let name = "csv"
  /// The suffixes of tables with commas and tabs.
  public let fileSuffixes = ["csv", "tsv"]
  /// The description of the format.
  public let about = LocalizedText(
    "A table for a spreadsheet, one row a touchpoint; reads tables of others too",
    "Una tabla para una hoja de cálculo, una fila por punto de contacto; lee también tablas ajenas")

  /// Makes the format.
  public init() {}

  /// Writes a map as a table that gives the same map back.
  ///
  /// The text is UTF-8 without a byte order mark, with commas and line feeds. It has every touchpoint,
  /// retired ones too, unless a filter selects some.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let table = OwnTable(
      options.filtered(map)?.map ?? map, untitled: BoardPhrase.untitled[options.language])
    var line = table.columns.map { CSVText.escaped($0.heading, isText: true) }.joined(separator: ",")
    output.write(line + "\n")
    table.forEachRow { cells in
      line.removeAll(keepingCapacity: true)
      for (index, cell) in cells.enumerated() {
        if index > 0 { line += "," }
        if !cell.text.isEmpty { line += CSVText.escaped(cell.text, isText: cell.isText) }
      }
      line += "\n"
      output.write(line)
    }
    return []
  }

  /// Whether a file is probably a table: its name says so, or several records have as many fields as the first.
  public func recognizes(_ sample: ImportSample) -> Bool {
    let name = sample.fileName?.lowercased() ?? ""
    if fileSuffixes.contains(where: { name.hasSuffix("." + $0) }) { return true }
    guard let first = sample.text.first(where: { !$0.isWhitespace }), !"{[<#`|%".contains(first),
      !sample.text.utf8.contains(0)
    else { return false }
    let dialect = CSVDialect.recognized(in: sample.text)
    return dialect.columns > 1 && dialect.records > 1 && dialect.agreement >= 0.8
  }

  /// Reads a table part by part.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    var reading = CSVReading(source.sample)
    let preview = try reading.preview(&source)
    if let map = try reading.knownTable(&source, options) { return map }
    let matching = try ColumnMatching(preview, chosen: options.columns)
    return try reading.map(&source, matching, options)
  }
}
