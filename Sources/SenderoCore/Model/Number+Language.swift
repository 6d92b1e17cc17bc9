extension Number {
  /// Reads a number as people write it in a language, such as `5,8`, `46 %` or `12,500`.
  ///
  /// A comma and a point are both read as the decimal mark, unless the language writes them between groups
  /// of three digits. A per cent sign at the end is ignored. The result is `nil` if the text is not a number.
  public init?(typed text: String, in language: Language) {
    var text = text.trimmed
    if text.last == "%" { text = String(text.dropLast()).trimmed }
    self.init(typed: Self.withoutGroups(text, language) ?? text)
  }

  /// The number as people write it in a language.
  ///
  /// - Parameters:
  ///   - language: The language, which decides on the decimal mark.
  ///   - isGrouped: Whether groups of three digits are set apart: `6,420`; never in the text of an input.
  /// - Returns: The text.
  public func text(in language: Language, isGrouped: Bool = false) -> String {
    let parts = literal.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isPlain = !literal.contains { $0 == "e" || $0 == "E" }
    let whole = isGrouped && isPlain ? Self.grouped(parts[0], language) : String(parts[0])
    let mark = language == .spanish ? "," : "."
    return parts.count == 2 ? whole + mark + parts[1] : whole
  }

  /// In Spanish, four digits are written together.
  private static func grouped(_ whole: Substring, _ language: Language) -> String {
    let digits = whole.drop { $0 == "-" }
    guard digits.count > (language == .spanish ? 4 : 3) else { return String(whole) }
    let mark: Character = language == .spanish ? "\u{A0}" : ","
    var result = String(whole.prefix(whole.count - digits.count))
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(mark) }
      result.append(digit)
    }
    return result
  }

  /// The text without the marks between groups of three digits; `nil` if it has no such groups.
  private static func withoutGroups(_ text: String, _ language: Language) -> String? {
    let decimal: Character = language == .spanish ? "," : "."
    let marks: Set<Character> = [language == .spanish ? "." : ",", " ", "\u{A0}", "\u{202F}"]
    let sign = text.prefix { $0 == "-" }
    let parts = text.dropFirst(sign.count).split(
      separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let mark = whole.first(where: { !$0.isASCIIDigit }), marks.contains(mark)
    else { return nil }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    return sign + groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
