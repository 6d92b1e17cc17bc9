import SenderoCore

/// YAML of other programs whose shape is clear.
public struct YAMLFormat: ReadableFormat {
  /// The name.
  public let name = "yaml"
  /// The suffixes of YAML files.
  public let fileSuffixes = ["yaml", "yml"]
  /// The description of the format.
  public let about = LocalizedText(
    "YAML of other programs, in the same shapes as JSON",
    "YAML de otros programas, con las mismas formas que JSON")

  /// Makes the format.
  public init() {}

  /// Whether the suffix of the file is that of YAML, or a line begins with a key for stages or touchpoints.
  public func recognizes(_ sample: ImportSample) -> Bool {
    let name = sample.fileName?.lowercased() ?? ""
    if fileSuffixes.contains(where: { name.hasSuffix("." + $0) }) { return true }
    guard let first = sample.text.first(where: { !$0.isWhitespace }), !"{[<`|\"".contains(first) else {
      return false
    }
    return sample.text.split(whereSeparator: \.isNewline).contains { line in
      guard let colon = line.firstIndex(of: ":"), !line.contains(",") else { return false }
      let indent = line.prefix { $0 == " " }.count
      return indent <= 4 && line[line.index(after: colon)...].allSatisfy(\.isWhitespace)
        && DocumentOutline.isStagesKey(String(line[..<colon]))
    }
  }

  /// Reads a map; of several documents, `--pick` chooses one.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    let bytes = Array(try source.text().utf8)
    let documents: [JSONValue]
    do {
      documents = try YAMLReader.documents(bytes)
    } catch {
      throw ImportError(.invalid(DocumentPhrase.broken(error.text, "YAML")), line: error.line)
    }
    let number = options.pick ?? 1
    guard documents.count == 1 || options.pick != nil else {
      if documents.isEmpty { throw ImportError(.invalid(DocumentPhrase.noStages)) }
      throw ImportError(
        .severalMaps(documents.enumerated().map { Self.name(of: $0.element, number: $0.offset + 1) }))
    }
    guard documents.indices.contains(number - 1) else {
      throw ImportError(
        .severalMaps(documents.enumerated().map { Self.name(of: $0.element, number: $0.offset + 1) }))
    }
    return try DocumentImport(DocumentOutline(documents[number - 1]), options).map()
  }

  private static func name(of document: JSONValue, number: Int) -> String {
    let names = ["title", "name", "titulo", "nombre"].lazy.compactMap { document.object?[$0]?.string }
    return names.first ?? String(number)
  }
}
