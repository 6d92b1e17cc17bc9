extension Number {
  /// The message for a text that is not a number.
  public static let expected = LocalizedText("Not a number", "No es un número")
}

extension Day {
  /// The message for a text that is not a day.
  public static let expected = LocalizedText(
    "Not a day: YYYY-MM-DD, such as 2026-11-22", "No es un día: AAAA-MM-DD, como 2026-11-22")

  /// The message for a typed text that is not a day, which names what can be typed.
  public static let expectedTyped = LocalizedText(
    "Not a day: type 2026-11-22, today or +30d", "No es un día: escriba 22/11/2026, hoy o +30d")
}

extension NumberRule {
  /// The message for a number that is not valid, which names the valid numbers.
  public var expected: LocalizedText {
    let least = Self.figure(range.lowerBound)
    let most = Self.figure(range.upperBound)
    return LocalizedText(
      "\(isWhole ? "A whole number" : "A number") from \(least) to \(most)",
      "Un número\(isWhole ? " entero" : "") de \(least) a \(most)")
  }

  private static func figure(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
