import SenderoCore

/// A map in words, with nothing drawn: for screen readers, for mail, and for whoever reads without a terminal.
public enum Outline {
  /// Writes a map as an outline.
  ///
  /// A line says one thing, and what belongs to it stands below it, two columns further in. Every field that this
  /// version knows is there; of those that are empty nothing is said.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - language: The language of everything but the map.
  /// - Returns: Lines with line feeds. Control characters of the map are visible marks.
  public static func text(_ map: JourneyMap, _ language: Language) -> String {
    var writer = OutlineWriter(map, language)
    writer.write(map)
    return writer.text
  }
}
