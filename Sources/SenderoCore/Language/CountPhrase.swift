/// Phrases with a number of items.
public enum CountPhrase {
  /// The phrase for a number of touchpoints.
  public static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 touchpoint" : "\(count) touchpoints",
      count == 1 ? "1 punto de contacto" : "\(count) puntos de contacto")
  }
}
