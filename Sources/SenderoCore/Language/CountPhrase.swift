/// Phrases with a number of items.
public enum CountPhrase {
  /// The phrase for a number of touchpoints.
  public static func touchpoints(_ count: Int) -> LocalizedText {
    text(count, ("touchpoint", "touchpoints"), ("punto de contacto", "puntos de contacto"))
  }

  /// The phrase for a number of stages.
  public static func stages(_ count: Int) -> LocalizedText {
    text(count, ("stage", "stages"), ("etapa", "etapas"))
  }

  /// The phrase for a number of changes.
  public static func changes(_ count: Int) -> LocalizedText {
    text(count, ("change", "changes"), ("cambio", "cambios"))
  }

  /// Returns a number and the word for the items.
  ///
  /// - Parameters:
  ///   - count: The number.
  ///   - english: The English word for one item and for any other number.
  ///   - spanish: The Spanish words.
  /// - Returns: A phrase such as “3 stages”.
  public static func text(
    _ count: some BinaryInteger, _ english: (String, String), _ spanish: (String, String)
  ) -> LocalizedText {
    LocalizedText(
      "\(count) \(count == 1 ? english.0 : english.1)", "\(count) \(count == 1 ? spanish.0 : spanish.1)")
  }
}
