import SenderoCore

/// Sendero's own format, the file of a map.
public struct JourneyFormat: WritableFormat, ReadableFormat {
  /// The name.
  public let name = "journey"
  /// The suffixes of maps.
  public let fileSuffixes = MapFile.suffixes
  /// The description of the format.
  public let about = LocalizedText(
    "A map as Sendero stores it", "Un mapa tal como lo guarda Sendero")

  /// A file in it is opened.
  public var isNative: Bool { true }

  /// Makes the format.
  public init() {}

  /// Writes the map as a save would, whatever the options select, but with escapes for invisible characters.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    ExportedJSON.write(.object(map.object), to: &output)
    return []
  }

  /// Whether a file names the format.
  public func recognizes(_ sample: ImportSample) -> Bool {
    sample.text.first { !$0.isWhitespace } == "{"
      && sample.text.utf8.hasPart("\"\(JourneyMap.formatName)\"".utf8)
  }

  /// Reads a map.
  public func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    let bytes = try source.bytes()
    do {
      let read = try JourneyMap.read(bytes)
      return ImportedMap(read.map, remarks: read.repairs.map { ExchangeRemark($0.text) })
    } catch {
      throw ImportError(.invalid(error.text), line: error.place.line)
    }
  }
}
