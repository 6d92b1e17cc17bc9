/// Numbers of items in words.
public enum CountPhrase {
  /// A number of touchpoints.
  public static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 touchpoint" : "\(count) touchpoints",
      count == 1 ? "1 punto de contacto" : "\(count) puntos de contacto")
  }
}
