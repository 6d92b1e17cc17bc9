import SenderoCore

/// A form other than its own file that a map can be written in.
///
/// A new format is a type in a file of its own and a line in ``Formats/all``.
public protocol Format: Sendable {
  /// The name, as a command line takes it: lower-case letters and hyphens.
  var name: String { get }
  /// The suffix of its files, without a dot.
  var fileSuffix: String { get }
  /// What it is, and what it is good for.
  var about: LocalizedText { get }

  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: How to write it; what a format does not need it ignores.
  /// - Returns: The text of a file. Nothing of the map in it is obeyed by whatever shows the file.
  func write(_ map: JourneyMap, _ options: FormatOptions) -> String
}

/// A format that maps can be read from.
public protocol ReadableFormat: Format {
  /// Reads a map.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The map.
  /// - Throws: What is wrong with it, and where.
  func read(_ bytes: [UInt8]) throws(MapError) -> JourneyMap
}
