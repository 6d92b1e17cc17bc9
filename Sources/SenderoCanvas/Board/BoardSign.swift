import SenderoCore

/// A sign on the board, with its form on a terminal without UTF-8 and its meaning.
///
/// The board, the legend, the help and the docs use this table.
public struct BoardSign: Hashable, Sendable {
  /// The group of signs that stand in the same place.
  public enum Group: CaseIterable, Sendable {
    case rating, touchpoint, bar, board
  }

  /// The sign as drawn.
  public let glyph: String
  /// The sign on a terminal without UTF-8.
  public let ascii: String
  /// The meaning, in a few words.
  public let meaning: LocalizedText
  /// The place of the sign.
  public let group: Group

  private init(_ group: Group, _ glyph: String, ascii: String? = nil, _ english: String, _ spanish: String) {
    self.group = group
    self.glyph = glyph
    self.ascii = ascii ?? glyph
    meaning = LocalizedText(english, spanish)
  }

  private init(_ rating: Rating) {
    self.init(.rating, rating.symbol, rating.label.english, rating.label.spanish)
  }

  // MARK: Ratings

  /// The sign of a strongly positive rating.
  public static let stronglyPositive = BoardSign(Rating(.positive, isStrong: true))
  /// The sign of a positive rating.
  public static let positive = BoardSign(Rating(.positive))
  /// The sign of a neutral rating.
  public static let neutral = BoardSign(Rating(.neutral))
  /// The sign of a negative rating.
  public static let negative = BoardSign(Rating(.negative))
  /// The sign of a strongly negative rating.
  public static let stronglyNegative = BoardSign(Rating(.negative, isStrong: true))
  /// The sign of a touchpoint that is not rated.
  public static let unrated = BoardSign(.rating, "?", "not rated", "sin valorar")

  // MARK: Touchpoints

  /// The sign of a moment of truth.
  public static let momentOfTruth = BoardSign(
    .touchpoint, "★", ascii: "*", "moment of truth", "momento de la verdad")
  /// The sign of pain points.
  public static let painPoints = BoardSign(
    .touchpoint, "!", "pain point, up to !!!!", "punto de dolor, hasta !!!!")
  /// The sign of an expectation that is poorly met.
  public static let gap = BoardSign(
    .touchpoint, "▾", ascii: "v", "met by less than 40 %", "cumplida a menos del 40 %")
  /// The sign of an assumption.
  public static let assumption = BoardSign(
    .touchpoint, "~", "assumption", "suposición")
  /// The sign of a rating with evidence, on a board where most ratings are assumptions.
  public static let evidence = BoardSign(
    .touchpoint, "✓", ascii: "/", "with evidence", "con evidencia")
  /// The sign of branches.
  public static let branches = BoardSign(
    .touchpoint, "↷", ascii: "Y", "branches", "se bifurca")
  /// The sign of a link to another map.
  public static let link = BoardSign(
    .touchpoint, "→", ascii: ">", "link to a map", "enlace a un mapa")
  /// The sign of an error or a warning among the findings.
  public static let finding = BoardSign(
    .touchpoint, "⚑", ascii: "&", "error or warning", "error o aviso")
  /// The sign of a retired touchpoint.
  public static let retired = BoardSign(.touchpoint, "×", ascii: "x", "retired", "retirado")

  // MARK: Bars

  /// The numbers of ratings under the name of a stage.
  public static let balance = BoardSign(
    .bar, "4- 2= 1+ 3?", "number of each rating, the bad ones first",
    "número de cada valoración, primero las malas")

  // MARK: The board

  /// The sign beside the selection.
  public static let selection = BoardSign(.board, "┃", ascii: "|", "the selection", "lo seleccionado")
  /// The signs at the edges of the board that mark more content beyond them.
  public static let more = BoardSign(
    .board, "◀ ▶ ▲ ▼", ascii: "< > ^ v", "more in this direction", "hay más en esa dirección")
  /// The sign of edits that are not in the file.
  public static let unsaved = BoardSign(.board, "●", ascii: "o", "unsaved edits", "cambios sin guardar")

  /// All signs, by group, in the order of the legend.
  public static let all: [BoardSign] = [
    stronglyPositive, positive, neutral, negative, stronglyNegative, unrated, momentOfTruth, painPoints, gap,
    assumption, evidence, branches, link, finding, retired, balance, selection, more, unsaved,
  ]
}

extension BoardSign.Group {
  /// The heading of the group in the legend.
  public var title: LocalizedText {
    switch self {
    case .rating: LocalizedText("Ratings", "Valoraciones")
    case .touchpoint: LocalizedText("Signs of a touchpoint", "Signos de un punto de contacto")
    case .bar: LocalizedText("The bar under a stage's name", "La barra bajo el nombre de una etapa")
    case .board: LocalizedText("On the board", "En el tablero")
    }
  }
}
