import SenderoCore

/// Reads from a heading what the numbers below it mean.
///
/// The direction is never guessed: it is that of a word in the heading, or of numbers on both sides of zero.
enum ScaleHeading {
  /// The scale of a column that the heading calls a rating; `nil` if the direction or the ends are unclear.
  static func rating(_ heading: String, _ samples: [String]) -> RatingScale? {
    let words = words(of: heading)
    if words.contains(where: bad.contains) { return pain(heading, samples) }
    let range = range(in: heading) ?? signedRange(of: samples)
    if let range, range.lowerBound < 0 { return scale(range, isHighGood: true, samples) }
    guard words.contains(where: good.contains), let range = range ?? usualRange(of: samples) else {
      return nil
    }
    return scale(range, isHighGood: true, samples)
  }

  /// The scale of a column that the heading calls a pain: the highest number is the worst.
  static func pain(_ heading: String, _ samples: [String]) -> RatingScale? {
    guard let range = range(in: heading) ?? usualRange(of: samples), range.lowerBound >= 0 else { return nil }
    return scale(range, isHighGood: false, samples)
  }

  /// The range of numbers that a heading names: `1 to 5`, `(1–5)`, `-5 … +5`, `0-10`, `/10`, `de 1 a 5`.
  static func range(in heading: String) -> ClosedRange<Double>? {
    let text = NumberText.plain(String(heading.prefix(200)))
    let numbers = NumberText.numbers(in: text)
    for (low, high) in zip(numbers, numbers.dropFirst()) {
      let between = FoldedText.key(of: String(text[low.range.upperBound..<high.range.lowerBound]))
      // “1-5” reads as 1 and −5.
      let best = between.isEmpty && high.value < 0 ? -high.value : high.value
      guard low.value < best, between.isEmpty ? high.value < 0 : links.contains(between) else { continue }
      return low.value...best
    }
    guard let number = numbers.first, number.value > 1 else { return nil }
    let before = FoldedText.key(of: String(text[..<number.range.lowerBound]))
    guard ["/", "out of", "sobre"].contains(where: before.hasSuffix) else { return nil }
    return (number.value == 10 || number.value == 100 ? 0 : 1)...number.value
  }

  /// The text between the ends of a scale.
  private static let links: Set<String> = [
    "to", "a", "al", "and", "..", "...", "…", "-", "—", ":", "y", "bis",
  ]

  private static func scale(
    _ range: ClosedRange<Double>, isHighGood: Bool, _ samples: [String]
  ) -> RatingScale? {
    // A number outside says that the heading means something else.
    let numbers = samples.compactMap(RatingScale.number)
    guard numbers.count(where: range.contains) * 5 >= numbers.count * 4 else { return nil }
    return isHighGood
      ? .numbers(worst: range.lowerBound, best: range.upperBound)
      : .numbers(worst: range.upperBound, best: range.lowerBound)
  }

  /// −2…2, −5…5 or −10…10 if there are numbers below zero.
  private static func signedRange(of samples: [String]) -> ClosedRange<Double>? {
    let numbers = samples.compactMap(RatingScale.number)
    guard let least = numbers.min(), least < 0, let most = numbers.map(abs).max() else { return nil }
    return [2, 5, 10].first { most <= $0 }.map { -$0...$0 }
  }

  /// 1…5 or 0…10 if the numbers fit.
  private static func usualRange(of samples: [String]) -> ClosedRange<Double>? {
    let numbers = samples.compactMap(RatingScale.number)
    guard let least = numbers.min(), let most = numbers.max(), least >= 0 else { return nil }
    return least >= 1 && most <= 5 ? 1...5 : most <= 10 && most > 5 ? 0...10 : nil
  }

  private static func words(of heading: String) -> [String] {
    FoldedText.folded(heading).split { !$0.isLetter }.map(String.init)
  }

  private static let good: Set<String> = [
    "satisfaction", "satisfaccion", "happiness", "felicidad", "delight", "sentiment", "csat", "satisfecho",
    "happy",
    "enjoyment", "positivity", "agrado",
  ]

  private static let bad: Set<String> = [
    "pain", "dolor", "friction", "friccion", "frustration", "frustracion", "difficulty", "dificultad",
    "severity",
    "gravedad", "stress", "estres", "effort", "esfuerzo", "dissatisfaction", "insatisfaccion", "anxiety",
    "ansiedad",
  ]
}
