import SenderoCanvas
import SenderoCore

/// The board of a map, drawn as text.
public struct BoardFormat: WritableFormat {
  /// The name.
  public let name = "board"
  /// The suffix of text files.
  public let fileSuffixes = ["txt"]
  /// The description of the format.
  public let about = LocalizedText(
    "The board, drawn in text: for a pipe, a pager or a printer",
    "El tablero, dibujado en texto: para una tubería, un paginador o una impresora")

  /// Makes the format.
  public init() {}

  /// Draws the whole board, in bands if its stages do not fit side by side.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let filtered = options.filtered(map)
    let model = BoardModel(
      filtered?.map ?? map, lens: Lens(showsRetired: options.showsRetired), zoom: options.zoom,
      applied: filtered?.count, language: options.language)
    output.write(
      PrintedBoard.bands(of: model, width: options.width, hasOverview: options.hasOverview)
        .map(options.print).joined(separator: "\n"))
    return []
  }
}
