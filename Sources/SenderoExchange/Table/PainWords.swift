import SenderoCore

/// Words for how much something hurts.
enum PainWords {
  /// Returns how much a word says, from 0 (not at all) to 1 (as much as possible); `nil` for other texts.
  static func share(of text: String) -> Double? { shares[FoldedText.key(of: text)] }

  private static let shares: [String: Double] = [
    "none": 0, "ninguno": 0, "nulo": 0, "low": 0.25, "bajo": 0.25, "baja": 0.25, "minor": 0.25, "leve": 0.25,
    "medium": 0.5, "medio": 0.5, "media": 0.5, "moderate": 0.5, "moderado": 0.5, "high": 0.75, "alto": 0.75,
    "alta": 0.75, "major": 0.75, "severe": 0.75, "grave": 0.75, "critical": 1, "critico": 1, "critica": 1,
    "very high": 1, "muy alto": 1, "blocker": 1,
  ]
}
