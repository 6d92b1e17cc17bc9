import SenderoCore

/// The words that a board shows besides those of its map.
public enum BoardPhrase {
  /// The title of a map without one.
  public static let untitled = LocalizedText("Untitled", "Sin título")
  /// The name of an item without one.
  public static let unnamed = LocalizedText("(no name)", "(sin nombre)")
  /// Whose ratings are shown if they are nobody's in particular.
  public static let everybody = LocalizedText("everybody", "todos")
  /// The lane of touchpoints without a channel.
  public static let noChannel = LocalizedText("(no channel)", "(sin canal)")
  /// The line below which nothing is seen by the customer.
  public static let lineOfVisibility = LocalizedText("Line of visibility", "Línea de visibilidad")
  /// That touchpoints that are retired are shown, too.
  public static let withRetired = LocalizedText("with retired", "con retirados")
  /// That a filter dims what it does not match.
  public static func filtered(_ text: String) -> LocalizedText {
    LocalizedText("only \(text)", "solo \(text)")
  }
}
