extension Day {
  /// Reads a day as people write it: `2027-06-30`, `30/6/2027` in Spanish, `today`, `+30d` or `-2w`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The language, which decides whether the day or the year comes first.
  ///   - today: The present day; `nil` accepts no text that depends on it.
  public init?(typed text: String, in language: Language, today: Day?) {
    let text = FoldedText.folded(text.trimmed)
    if let day = Day(text) {
      self = day
    } else if let day = today.flatMap({ Self.day(text, from: $0) }) {
      self = day
    } else if language == .spanish, let day = Self.dayFirst(text) {
      self = day
    } else {
      return nil
    }
  }

  /// The day as people write it in a language.
  public func text(in language: Language) -> String {
    language == .spanish ? "\(day)/\(month)/\(year)" : description
  }

  /// Returns a date of a file as people write it in a language; a text that is not a day stays as it is.
  public static func text(of date: String, in language: Language) -> String {
    Day(date)?.text(in: language) ?? date
  }

  private static func day(_ text: String, from today: Day) -> Day? {
    if ["today", "hoy"].contains(text) { return today }
    guard let sign = text.first, sign == "+" || sign == "-", let unit = text.last,
      let length = ["d": 1, "w": 7, "s": 7][unit], let count = Int(text.dropFirst().dropLast()),
      (0...100_000).contains(count)
    else { return nil }
    return today.adding(days: (sign == "-" ? -count : count) * length)
  }

  private static func dayFirst(_ text: String) -> Day? {
    for separator in "/-." {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3,
        parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
        parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
        let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
      else { continue }
      return Day(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
    }
    return nil
  }
}
