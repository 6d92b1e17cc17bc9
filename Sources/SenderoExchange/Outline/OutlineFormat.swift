import SenderoCore

/// A map as an outline in words: for screen readers, e-mail, and readers without a terminal.
public struct OutlineFormat: WritableFormat {
  /// The name.
  public let name = "outline"
  /// The suffix of text files.
  public let fileSuffixes = ["txt"]
  /// The description of the format.
  public let about = LocalizedText(
    "An outline in words, without drawings: for screen readers and e-mail",
    "Un esquema en palabras, sin dibujos: para lectores de pantalla y correo")

  /// Makes the format.
  public init() {}

  /// Writes a map as an outline.
  ///
  /// Each line has one fact, and its details follow below, indented by two columns. All fields that this
  /// version knows are included. Empty fields are omitted, and so are retired touchpoints unless they are
  /// requested. Control characters from the map become visible marks.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    var writer = OutlineWriter(map, options.language)
    let filtered = options.filtered(map)
    let shown = (filtered?.map ?? map).seen(through: Lens(showsRetired: options.showsRetired))
    writer.write(shown, applied: filtered?.count)
    output.write(writer.text)
    return []
  }
}
