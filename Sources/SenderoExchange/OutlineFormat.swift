import SenderoCore

/// A map in words, with nothing drawn: for screen readers, for mail, and for whoever reads without a terminal.
public struct OutlineFormat: Format {
  /// The name.
  public let name = "outline"
  /// The suffix of text files.
  public let fileSuffix = "txt"
  /// What it is.
  public let about = LocalizedText(
    "An outline in words, with nothing drawn: for screen readers and mail",
    "Un esquema en palabras, sin dibujos: para lectores de pantalla y correo")

  /// Makes the format.
  public init() {}

  /// Writes a map as an outline.
  ///
  /// A line says one thing, and what belongs to it stands below it, two columns further in. Every field that this
  /// version knows is there; empty ones are left out, and so are retired touchpoints unless they are asked for. Control characters of the map are visible marks.
  public func write(_ map: JourneyMap, _ options: FormatOptions) -> String {
    var writer = OutlineWriter(map, options.language)
    writer.write(map.seen(through: Lens(showsRetired: options.showsRetired)))
    return writer.text
  }
}
