import SenderoCore

/// JSON of other programs whose shape is clear.
public struct JSONFormat: ReadableFormat {
  /// The name.
  public let name = "json"
  /// The suffix of JSON files.
  public let fileSuffixes = ["json"]
  /// The description of the format.
  public let about = LocalizedText(
    "JSON of other programs: stages or phases that hold touchpoints or steps",
    "JSON de otros programas: etapas o fases que contienen puntos de contacto o pasos")

  /// Makes the format.
  public init() {}

  /// Whether a file begins like JSON.
  public func recognizes(_ sample: ImportSample) -> Bool {
    guard let first = sample.text.first(where: { !$0.isWhitespace }) else { return false }
    if sample.fileName?.lowercased().hasSuffix(".json") == true { return true }
    guard first == "{" || first == "[" else { return false }
    let second = sample.text.drop { $0.isWhitespace }.dropFirst().first { !$0.isWhitespace }
    return second.map { "\"{[}]".contains($0) } ?? true
  }

  /// Reads a map.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    let bytes = Array(try source.text().utf8)
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      throw ImportError(
        .invalid(DocumentPhrase.broken(error.kind.text, "JSON")),
        line: TextLocation(offset: error.offset, in: bytes).line)
    }
    let outline = DocumentOutline(value)
    if outline.map({ $0.isFlat || $0.stages.allSatisfy(\.touchpoints.isEmpty) || $0.stages.count < 2 })
      ?? true
    {
      let board = WhiteboardDocument(value)
      if board.isWhiteboard { return try WhiteboardImport(board.notes, options).map() }
    }
    return try DocumentImport(outline, options).map()
  }
}
