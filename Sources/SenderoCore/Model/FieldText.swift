/// Converts the values of fields to text, for details, exports and messages alike.
public struct FieldText {
  /// The language of labels and units.
  public let language: Language

  private let showsUnits: Bool
  private let quotedLength: Int?
  private let name: ((String, ReferenceTarget) -> String)?

  /// Makes a conversion to full texts.
  ///
  /// - Parameters:
  ///   - language: The language of labels and units.
  ///   - showsUnits: Whether a number is followed by its unit or meaning: `60 %`, `3 (major)`.
  ///   - name: Returns the display name of the item with an id; without it, ids are shown.
  public init(
    _ language: Language, showsUnits: Bool = false, name: ((String, ReferenceTarget) -> String)? = nil
  ) {
    (self.language, self.showsUnits, self.name) = (language, showsUnits, name)
    quotedLength = nil
  }

  /// Makes a conversion to phrases for a sentence: quoted, on one line, long texts shortened.
  ///
  /// - Parameters:
  ///   - language: The language of labels and units.
  ///   - length: The largest number of characters of a text.
  public init(_ language: Language, quotedUpTo length: Int) {
    self.language = language
    (showsUnits, name, quotedLength) = (false, nil, length)
  }

  /// Converts the value of a field to text.
  ///
  /// - Parameters:
  ///   - value: The value; one that does not fit the field is shown unchanged.
  ///   - kind: The kind of the field; `nil` if the field is unknown.
  /// - Returns: The text. It may come from a file and is not yet safe to show.
  public func text(of value: JSONValue, as kind: FieldKind?) -> String {
    guard let kind, kind.fits(value) else { return raw(value) }
    switch kind {
    case .identifier, .singleLine, .multiline, .fixed: return raw(value)
    case .date: return raw(value.string.map { .string(Day.text(of: $0, in: language)) } ?? value)
    case .flag: return (value == .bool(true) ? Self.yes : Self.no)[language]
    case .number(let rule): return raw(value) + meaning(of: value, rule)
    case .choice(let choices):
      return choices.first { .string($0.word) == value }?.label[language] ?? raw(value)
    case .textList: return (value.array ?? []).map(raw).joined(separator: ", ")
    case .reference(let target): return text(of: value, named: target)
    case .references(let target):
      return (value.array ?? []).map { text(of: $0, named: target) }.joined(separator: ", ")
    case .items(let kind):
      guard quotedLength == nil else { return raw(value) }
      return (value.array ?? []).map { $0.object.map(kind.displayName) ?? raw($0) }.joined(separator: ", ")
    case .counts:
      guard quotedLength == nil else { return raw(value) }
      let counts = value.object?.members ?? []
      return counts.map { "\($0.key): \(raw($0.value))" }.joined(separator: ", ")
    case .group, .records: return raw(value)
    }
  }

  /// The text of a value, whatever its field.
  private func raw(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): return quoted(text)
    case .number(let literal): return Number(checkedLiteral: literal).text(in: language)
    case .bool(let flag) where quotedLength != nil: return (flag ? Self.yes : Self.no)[language]
    case .bool, .null, .array, .object:
      return quotedLength.map { Self.shortened(value.compactText, $0) } ?? value.compactText
    }
  }

  private func quoted(_ text: String) -> String {
    guard let quotedLength else { return text }
    let text = Self.shortened(text, quotedLength)
    return LocalizedText("“\(text)”", "«\(text)»")[language]
  }

  private func text(of id: JSONValue, named target: ReferenceTarget) -> String {
    guard let name, let id = id.string else { return raw(id) }
    return name(id, target)
  }

  /// The unit or the meaning that follows a number.
  private func meaning(of value: JSONValue, _ rule: NumberRule) -> String {
    guard showsUnits, let number = Number(json: value), let meaning = rule.meaning(of: number) else {
      return ""
    }
    return " " + meaning[language]
  }
}

extension FieldText {
  /// The word for a set flag.
  public static let yes = LocalizedText("yes", "sí")
  /// The word for an unset flag.
  public static let no = LocalizedText("no", "no")
  /// The word for an empty field within a sentence.
  public static let nothing = LocalizedText("nothing", "nada")

  /// The text on one line, shortened with `…` if it is too long.
  public static func shortened(_ text: String, _ length: Int = 40) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > length ? line.prefix(length - 1) + "…" : line
  }

  /// A number with at most two decimal places; very small and very large numbers are shown in full.
  public static func figure(_ value: Double, _ language: Language) -> String {
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e15, value == 0 || abs(value) >= 0.01 else { return "\(value)" }
    let cents = Int(hundredths.magnitude)
    let sign = hundredths < 0 ? "−" : ""
    let point = language == .spanish ? "," : "."
    let (whole, part) = cents.quotientAndRemainder(dividingBy: 100)
    if part == 0 { return sign + String(whole) }
    let digits = part < 10 ? "0\(part)" : part % 10 == 0 ? String(part / 10) : String(part)
    return sign + String(whole) + point + digits
  }
}
