import SenderoCore

/// Conversion of typed text to the value of a field.
struct FieldInput {
  /// The language, which decides how numbers and days are written.
  let language: Language
  /// The present day, for `today` and `+30d`; `nil` accepts neither.
  let today: Day?

  /// Converts a typed text to the whole value of a field; the result is `nil` if the text empties the field.
  ///
  /// - Throws: `Problem` with the values that the field accepts.
  func value(_ typed: String, for field: FieldDescription) throws(Problem) -> JSONValue? {
    let text = typed.trimmed
    if text.isEmpty {
      guard !field.isRequired else { throw Problem(text: Phrase.needsText(field.label)) }
      return nil
    }
    switch field.kind {
    case .number(let rule):
      guard let number = Number(typed: text, in: language) else { throw Problem(text: Phrase.notANumber) }
      guard rule.allows(number) else { throw Problem(text: Phrase.outOfRange(rule)) }
      return .number(number.literal)
    case .date:
      guard let day = Day(typed: text, in: language, today: today) else {
        throw Problem(text: Phrase.notADate)
      }
      return .string(day.description)
    // Each line is an element.
    case .textList:
      let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
      return .array(lines.map { .string($0) })
    case .counts: return .object(JSONObject([try count(text)]))
    case .identifier, .singleLine, .multiline, .choice, .flag, .reference, .references, .items, .group,
      .records,
      .fixed:
      return .string(text)
    }
  }

  /// Converts a typed text to a name with its number.
  ///
  /// - Throws: `Problem` if the text is not of the form `name: number`.
  func count(_ typed: String) throws(Problem) -> JSONObject.Member {
    guard let colon = typed.lastIndex(of: ":") else { throw Problem(text: Phrase.notACount) }
    let name = String(typed[..<colon]).trimmed
    let figure = String(typed[typed.index(after: colon)...]).trimmed
    guard !name.isEmpty, let number = Number(typed: figure, in: language),
      NumberRule(0...1e12, whole: true).allows(number)
    else { throw Problem(text: Phrase.notACount) }
    return JSONObject.Member(key: name, value: .number(number.literal))
  }

  /// The reason why a typed text is not accepted.
  struct Problem: Error, Hashable {
    let text: LocalizedText
  }
}
