/// The formats of exports and imports.
public enum Formats {
  /// All formats in display order; imports ask them in this order whether they recognize a file.
  public static let all: [any Format] = [
    OutlineFormat(),
    BoardFormat(),
    TextFormat(),
    JourneyFormat(),
    MermaidFormat(),
    MarkdownFormat(),
    JSONFormat(),
    YAMLFormat(),
    CSVFormat(),
    HTMLFormat(),
    SVGFormat(),
    FlowchartFormat(),
    UJGFormat(),
    TheyDoFormat(),
  ]

  /// The formats that maps can be exported to.
  public static var writable: [any Format] {
    all.filter { $0 is any WritableFormat || $0 is any FolderFormat }
  }

  /// The formats that maps can be imported from.
  public static var readable: [any ReadableFormat] { all.compactMap { $0 as? any ReadableFormat } }

  /// Returns the format with a name; `nil` if there is none.
  public static func named(_ name: String) -> (any Format)? { all.first { $0.name == name } }

  /// Returns the readable format of a file, judged by its content; `nil` if none recognizes it.
  ///
  /// - Parameter sample: The beginning of the file.
  /// - Returns: The first format that recognizes it.
  public static func recognizing(_ sample: ImportSample) -> (any ReadableFormat)? {
    readable.first { $0.recognizes(sample) }
  }
}
