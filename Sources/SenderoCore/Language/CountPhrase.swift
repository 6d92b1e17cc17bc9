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

  /// The phrase for the number of stages and touchpoints of a map.
  public static func parts(of map: JourneyMap) -> LocalizedText {
    stages(map.stages.count) + LocalizedText(verbatim: ", ")
      + touchpoints(map.stages.reduce(0) { $0 + $1.touchpoints.count })
  }

  /// The phrase for the numbers of findings: “1 error, 3 warnings · 2 silenced”.
  ///
  /// - Parameters:
  ///   - counts: The numbers by severity.
  ///   - silenced: The number of silenced findings, which `counts` leaves out.
  /// - Returns: The phrase.
  public static func findings(_ counts: FindingCounts, silenced: Int = 0) -> LocalizedText {
    let parts = Finding.Severity.allCases.filter { counts[$0] > 0 }.map { $0.text(of: counts[$0]) }
    let open =
      parts.isEmpty
      ? LocalizedText("no findings", "sin hallazgos")
      : LocalizedText(
        parts.map(\.english).joined(separator: ", "), parts.map(\.spanish).joined(separator: ", "))
    guard silenced > 0 else { return open }
    return open + LocalizedText(verbatim: " · ")
      + CountPhrase.text(silenced, ("silenced", "silenced"), ("silenciado", "silenciados"))
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
