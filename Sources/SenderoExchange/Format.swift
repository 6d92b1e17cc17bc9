import SenderoCore

/// A format that maps can be exported to.
///
/// To add a format, add a type in its own file and a line in ``Formats/all``.
public protocol Format: Sendable {
  /// The name on the command line: lower-case letters and hyphens.
  var name: String { get }
  /// The suffix of exported files, without a dot.
  var fileSuffix: String { get }
  /// A description of the format and its use.
  var about: LocalizedText { get }

  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: The options; a format ignores those that it does not need.
  /// - Returns: The text of the exported file. Text from the map is escaped, so that no viewer interprets it.
  func write(_ map: JourneyMap, _ options: FormatOptions) -> String
}

/// A format that maps can also be read from.
public protocol ReadableFormat: Format {
  /// Reads a map.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The map.
  /// - Throws: The first problem and its position.
  func read(_ bytes: [UInt8]) throws(MapError) -> JourneyMap
}
