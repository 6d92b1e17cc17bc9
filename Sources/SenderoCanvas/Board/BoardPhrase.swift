import SenderoCore

/// The words on a board that do not come from the map.
public enum BoardPhrase {
  /// The title of a map without a title.
  public static let untitled = LocalizedText("Untitled", "Sin título")
  /// The name of an item without a name.
  public static let unnamed = ItemPhrase.unnamed
  /// The word shown in place of a persona's name if the ratings are not those of a single persona.
  public static let everybody = LocalizedText("everybody", "todos")
  /// The name of the lane for touchpoints without a channel.
  public static let noChannel = LocalizedText("(no channel)", "(sin canal)")
  /// The name of the line that separates what customers see from what they do not see.
  public static let lineOfVisibility = LocalizedText("Line of visibility", "Línea de visibilidad")
  /// The note that retired touchpoints are shown.
  public static let withRetired = LocalizedText("with retired", "con retirados")
  /// The label of the line of the worst moments.
  public static let worst = LocalizedText("Worst:", "Lo peor:")
  /// Returns the number of errors and warnings, with their sign.
  static func findings(_ count: Int) -> LocalizedText {
    LocalizedText(verbatim: "\(BoardSign.finding.glyph) \(count)")
  }

  /// Returns the note that most ratings are assumptions.
  public static func assumptions(_ count: Int) -> LocalizedText {
    CountPhrase.text(count, ("assumption", "assumptions"), ("suposición", "suposiciones"))
  }
}
