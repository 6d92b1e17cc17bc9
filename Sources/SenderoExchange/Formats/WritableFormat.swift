import SenderoCore

/// A format that maps can be exported to.
public protocol WritableFormat: Format {
  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: The options; a format ignores those that it does not need.
  ///   - output: The stream that the text goes to, part by part. Text from the map is escaped, so that no
  ///     viewer interprets it.
  /// - Returns: What the format cannot hold, or holds in another way.
  func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark]
}

extension WritableFormat {
  /// Returns the whole text of a map in this format.
  public func text(_ map: JourneyMap, _ options: FormatOptions) -> String {
    var text = ""
    _ = write(map, options, to: &text)
    return text
  }
}
