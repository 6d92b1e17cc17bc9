/// Times that people type: `10m`, `90s`, `1h`, `1:30`, `5 min`; a number alone is in minutes.
public enum DurationText {
  private static let units = [
    "s": 1, "sec": 1, "seg": 1, "": 60, "m": 60, "min": 60, "h": 3_600,
  ]

  /// Reads a time.
  ///
  /// - Parameter text: The text, with one unit or with a colon between minutes and seconds.
  /// - Returns: The seconds, 1 … 86,400; `nil` if the text is not such a time.
  public static func seconds(typed text: String) -> Int? {
    let typed = text.trimmed.lowercased()
    let halves = typed.split(separator: ":", omittingEmptySubsequences: false)
    let seconds: Int?
    if halves.count == 2 {
      guard let minutes = number(halves[0]), halves[1].count == 2, let rest = number(halves[1]), rest < 60
      else { return nil }
      seconds = minutes * 60 + rest
    } else {
      let digits = typed.prefix { $0.isASCII && $0.isNumber }
      let unit = String(typed.dropFirst(digits.count)).trimmed
      guard let count = number(digits), let factor = units[unit] else { return nil }
      seconds = count * factor
    }
    return seconds.flatMap { WorkshopLimits.seconds.contains($0) ? $0 : nil }
  }

  /// A number of at most six digits, so that no product overflows.
  private static func number(_ text: Substring) -> Int? {
    guard (1...6).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }
}
