import SenderoCanvas
import SenderoCore

/// The board and the emotional curve as one picture, for slides and wikis.
public struct SVGFormat: WritableFormat {
  /// The name.
  public let name = "svg"
  /// The suffix of pictures.
  public let fileSuffixes = ["svg"]
  /// The description of the format.
  public let about = LocalizedText(
    "The board and the curve as a picture: for slides and wikis",
    "El tablero y la curva como imagen: para presentaciones y wikis")

  /// Makes the format.
  public init() {}

  /// Draws the whole board; stages that do not fit side by side continue below.
  ///
  /// Texts that are too long for their places are cut with `…`. Cost: linear in the size of the map.
  public func write(
    _ map: JourneyMap, _ options: FormatOptions, to output: inout some TextOutputStream
  ) -> [ExchangeRemark] {
    let board = SVGBoard(map, options)
    board.write(board.bands) { output.write($0) }
    return []
  }

  /// Returns the whole board as a picture with its size.
  public func picture(_ map: JourneyMap, _ options: FormatOptions) -> SVGPicture {
    let board = SVGBoard(map, options)
    return board.picture(board.bands)
  }

  /// Returns the board as one picture for each group of stages that fit side by side.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - options: The options.
  /// - Returns: At least one picture.
  public func pages(_ map: JourneyMap, _ options: FormatOptions) -> [SVGPicture] {
    let board = SVGBoard(map, options)
    return board.bands.map { board.picture([$0]) }
  }
}
