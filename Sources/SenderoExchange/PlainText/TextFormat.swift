import SenderoCore

/// A map as plain text in columns, for the body of a mail.
public struct TextFormat: WritableFormat {
  /// The name.
  public let name = "text"
  /// The suffix of text files.
  public let fileSuffixes = ["txt"]
  /// The description of the format.
  public let about = LocalizedText(
    "Plain text in narrow columns, for mail: stages, touchpoints, pain points and opportunities",
    "Texto simple en columnas estrechas, para el correo: etapas, puntos de contacto, dolores y oportunidades")

  /// Makes the format.
  public init() {}

  /// Writes a map in at most 76 columns, which mail programs leave as they are.
  ///
  /// Each line of a touchpoint begins with its rating, so it can be read in a proportional font as well. Control
  /// characters from the map become visible marks.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    var writer = TextWriter(ShownMap(map, options), options.language, width: options.width)
    writer.write(to: &output)
    return writer.leftOut.kinds.map { ExchangeRemark(TextPhrase.notShown($0)) }
  }
}
