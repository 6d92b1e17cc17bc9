import SenderoCanvas
import SenderoCore

/// A map as one page for a browser, which needs no script and loads nothing.
public struct HTMLFormat: WritableFormat {
  /// The name.
  public let name = "html"
  /// The suffixes of pages.
  public let fileSuffixes = ["html", "htm"]
  /// The description of the format.
  public let about = LocalizedText(
    "A page for the browser in one file: to send, to print and to read on a phone",
    "Una página para el navegador en un solo archivo: para enviar, imprimir y leer en el teléfono")

  /// Makes the format.
  public init() {}

  /// Writes a map as a page.
  ///
  /// All fields that this version knows are included. Retired touchpoints are omitted unless they are
  /// requested. Cost: linear in the size of the map, apart from sorting pain points and opportunities.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    HTMLPage(map, options).write { output.write($0) }
    return []
  }
}
