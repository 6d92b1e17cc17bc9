import SenderoCore

/// The texts of the curve, the marks on the board and the branches.
extension Phrase {
  static let peak = LocalizedText("peak", "pico")
  static let lowest = LocalizedText("lowest", "mínimo")
  static let end = LocalizedText("end", "final")
  static let mean = LocalizedText("mean", "media")
  static let peakEnd = LocalizedText("peak-end", "pico y final")
  static let nothingRated = LocalizedText(
    "Nothing is rated yet: the curve connects rated touchpoints.",
    "Aún no hay nada valorado: la curva pasa por lo que lo esté.")
  static let noTouchpoints = LocalizedText(
    "There are no touchpoints here yet.", "Aquí aún no hay puntos de contacto.")
  static let severalPersonas = LocalizedText("several", "varias")
  static func curves(byPersona: Bool) -> LocalizedText {
    LocalizedText(
      byPersona ? "A line for each persona" : "One line for all",
      byPersona ? "Una línea por persona" : "Una línea para todos")
  }
  static let assumedCurve = LocalizedText("○┄ assumption", "○┄ suposición")
  static let unfilteredCurve = LocalizedText("of all touchpoints", "de todos los puntos")
  static let assumption = LocalizedText("~ assumption", "~ suposición")
  static func met(_ percent: String, of expectation: String) -> LocalizedText {
    guard !expectation.isEmpty else { return met(percent) }
    return LocalizedText(
      "\(met(percent).english) of “\(expectation)”", "\(met(percent).spanish): «\(expectation)»")
  }

  // MARK: Branches

  static func branches(_ count: Int, key: String) -> LocalizedText {
    LocalizedText(
      count == 1 ? "↷ 1 branch: \(key)" : "↷ \(count) branches: \(key)",
      count == 1 ? "↷ 1 rama: \(key)" : "↷ \(count) ramas: \(key)")
  }
  static func branchTitle(_ name: String) -> LocalizedText {
    LocalizedText("Branches from “\(name)”", "Desde «\(name)»")
  }
  /// Returns the sentence for a branch.
  ///
  /// - Parameters:
  ///   - condition: The condition; empty if the branch is unconditional.
  ///   - target: The name of the touchpoint that the branch leads to.
  ///   - isBack: Whether that touchpoint is earlier in the journey.
  /// - Returns: The sentence.
  static func branch(when condition: String, to target: String, isBack: Bool) -> LocalizedText {
    LocalizedText(
      conditional(condition, "if") + (isBack ? "back to " : "on to ") + target,
      conditional(condition, "si") + (isBack ? "vuelve a " : "sigue en ") + target)
  }
  /// Returns the sentence for a branch whose target does not exist.
  static func branch(when condition: String, dangling id: String) -> LocalizedText {
    LocalizedText(
      conditional(condition, "if") + dangling(id).english, conditional(condition, "si") + dangling(id).spanish
    )
  }
  /// Returns a condition and an arrow, with the word for “if” in front.
  ///
  /// The word is omitted if the condition already begins with such a word, in either language.
  private static func conditional(_ condition: String, _ word: String) -> String {
    guard !condition.isEmpty else { return "→ " }
    let first = FoldedText.folded(condition.split(separator: " ").first.map { String($0) } ?? "")
    let hasWord = ["if", "when", "once", "si", "cuando", "otherwise"].contains(first)
    return (hasWord ? "" : word + " ") + condition + " → "
  }
  static let noBranch = LocalizedText(
    "No branch here: the next touchpoint follows",
    "Aquí no hay ramas: sigue al punto de contacto siguiente")
  static let noWayBack = LocalizedText(
    "There is nowhere to go back to yet", "Aún no hay adónde volver")
}
