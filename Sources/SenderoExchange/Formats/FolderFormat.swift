import SenderoCore

/// A format that maps are exported to as several files in a folder.
public protocol FolderFormat: Format {
  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: The options; a format ignores those that it does not need.
  /// - Returns: The files, each with a name that has no folder in it, and what the format cannot hold.
  func files(
    of map: JourneyMap, _ options: FormatOptions
  ) -> (files: [(name: String, text: String)], remarks: [ExchangeRemark])
}
