/// Turns the values of fields into text: the one conversion that details, exports and messages share.
public struct FieldText {
  /// The language of the words that stand for a value.
  public let language: Language

  private let showsUnits: Bool
  private let quotedLength: Int?
  private let name: ((String, ReferenceTarget) -> String)?

  /// Makes a conversion to whole texts.
  ///
  /// - Parameters:
  ///   - language: The language of the words that stand for a value.
  ///   - showsUnits: Whether what a number means follows it: `60 %`, `3 (major)`.
  ///   - name: What the item with an id is called; ids stay as they are if there is no such function.
  public init(
    _ language: Language, showsUnits: Bool = false, name: ((String, ReferenceTarget) -> String)? = nil
  ) {
    (self.language, self.showsUnits, self.name) = (language, showsUnits, name)
    quotedLength = nil
  }

  /// Makes a conversion to texts that stand in a sentence: quoted, on one line, long ones cut short.
  ///
  /// - Parameters:
  ///   - language: The language of the words that stand for a value.
  ///   - length: The most characters of one text.
  public init(_ language: Language, quotedUpTo length: Int) {
    self.language = language
    (showsUnits, name, quotedLength) = (false, nil, length)
  }

  /// The value of a field as people read it.
  ///
  /// - Parameters:
  ///   - value: The value; one that does not fit the field is shown as it is.
  ///   - kind: What the field holds; `nil` for a field that no kind knows.
  /// - Returns: The text; not yet safe to be shown, since it may come from a file.
  public func text(of value: JSONValue, as kind: FieldKind?) -> String {
    guard let kind, kind.fits(value) else { return raw(value) }
    switch kind {
    case .identifier, .singleLine, .multiline, .date, .fixed: return raw(value)
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
      return counts.map { "\($0.key): \($0.value.compactText)" }.joined(separator: ", ")
    case .group, .records: return raw(value)
    }
  }

  /// The value as it is, whatever field it stands in.
  private func raw(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): return quoted(text)
    case .number(let literal): return literal
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

  /// What follows a number to say what it means.
  private func meaning(of value: JSONValue, _ rule: NumberRule) -> String {
    guard showsUnits, let number = Number(json: value), let meaning = rule.meaning(of: number) else {
      return ""
    }
    return " " + meaning[language]
  }
}

extension FieldText {
  /// What stands for a flag that is set.
  public static let yes = LocalizedText("yes", "sí")
  /// What stands for a flag that is not set.
  public static let no = LocalizedText("no", "no")
  /// What stands for a field that is empty, in a sentence.
  public static let nothing = LocalizedText("nothing", "nada")

  /// A text on one line, with `…` for what is too long.
  static func shortened(_ text: String, _ length: Int = 40) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > length ? line.prefix(length - 1) + "…" : line
  }

  /// A figure with at most two digits after the point; a very small or a very large one as it is.
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
