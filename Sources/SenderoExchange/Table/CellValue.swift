import SenderoCore

/// Converts the text of a cell to the value of a field.
struct CellValue {
  /// The language that decides on the marks in numbers.
  var language: Language

  /// Returns the value of a field.
  ///
  /// - Parameters:
  ///   - text: The text of the cell.
  ///   - field: The field; one that holds items or references gets their texts, as a list.
  /// - Returns: The value; `nil` if the text does not fit the field.
  func value(_ text: String, for field: FieldDescription) -> JSONValue? {
    let text = text.trimmed
    switch field.kind {
    case .identifier, .singleLine, .multiline, .reference:
      return text.isEmpty ? nil : .string(text)
    case .date:
      return (Day(typed: text, in: language, today: nil) ?? EventDate(text)?.certain).map {
        .string($0.description)
      }
    case .choice: return ChoiceWords.word(for: text, in: field).map { .string($0) }
    case .flag:
      let key = FoldedText.folded(text)
      if Self.yes.contains(key) { return .bool(true) }
      return Self.no.contains(key) ? .bool(false) : nil
    case .number(let rule): return number(text, field).flatMap { rule.allows($0) ? .number($0.literal) : nil }
    case .textList, .items: return list(CellText.lines(of: text))
    case .references: return list(CellText.names(in: text))
    case .group, .records, .counts, .fixed: return nil
    }
  }

  private func list(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map { .string($0) })
  }

  /// A number, also with a unit of time: `4,5`, `12 min`, `2 h`, `80 %`.
  private func number(_ text: String, _ field: FieldDescription) -> Number? {
    if let number = Number(typed: text, in: language) { return number }
    let isTime = [Touchpoint.fields.duration.key, Touchpoint.fields.waiting.key].contains(field.key)
    let digits = text.prefix { $0.isNumber || ".,-+".contains($0) }
    guard isTime, !digits.isEmpty, let number = Number(typed: String(digits), in: language) else {
      return nil
    }
    let unit = FoldedText.key(of: String(text.dropFirst(digits.count)))
    guard let minutes = Self.minutes[unit] else { return nil }
    guard minutes != 1 else { return number }
    guard let value = number.double.map({ $0 * minutes }), abs(value) < 1e9 else { return nil }
    return Number(typed: value == value.rounded() ? String(Int(value)) : String(value))
  }

  private static let yes: Set<String> = ["yes", "si", "true", "verdadero", "x", "1", "y", "✓", "✔", "★", "⭐"]
  private static let no: Set<String> = ["no", "false", "falso", "0", "n", "-", "✗"]
  private static let minutes: [String: Double] = [
    "min": 1, "mins": 1, "minutes": 1, "minute": 1, "minutos": 1, "minuto": 1, "m": 1, "'": 1,
    "h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60, "hora": 60, "horas": 60,
    "d": 1440, "day": 1440, "days": 1440, "dia": 1440, "dias": 1440,
    "s": 1.0 / 60, "sec": 1.0 / 60, "seconds": 1.0 / 60, "segundos": 1.0 / 60,
    "week": 10080, "weeks": 10080, "semana": 10080, "semanas": 10080,
  ]
}

extension EventDate {
  /// The day, if it is the same in every order or only one order gives a day.
  var certain: Day? {
    guard let monthFirst, let dayFirst else { return monthFirst ?? dayFirst }
    return monthFirst == dayFirst ? monthFirst : nil
  }
}
