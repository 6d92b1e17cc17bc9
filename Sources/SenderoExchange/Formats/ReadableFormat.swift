import SenderoCore

/// A format that maps can be imported from.
public protocol ReadableFormat: Format {
  /// Whether the format is that of the maps themselves, so that a file in it is opened rather than imported.
  var isNative: Bool { get }

  /// Whether a file is probably in this format.
  ///
  /// The formats are asked in the order of ``Formats/all``, and the first that recognizes the file reads it.
  ///
  /// - Parameter sample: The beginning of the file.
  /// - Returns: `true` if the format should read it.
  func recognizes(_ sample: ImportSample) -> Bool

  /// Reads a map.
  ///
  /// A part of the file that is not understood is left out, or stored under unknown keys, with a remark; it
  /// never prevents the import of the rest.
  ///
  /// - Parameters:
  ///   - source: The content of the file.
  ///   - options: The options; a format ignores those that it does not need.
  /// - Returns: The map, and what was repaired, assumed or left out.
  /// - Throws: ``ImportError`` if nothing of the file can be read.
  func read(
    _ source: inout ImportSource, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap
}

extension ReadableFormat {
  /// No format but one is that of the maps themselves.
  public var isNative: Bool { false }
}
