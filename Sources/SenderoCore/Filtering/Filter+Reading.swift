extension Filter {
  /// Reads a filter.
  ///
  /// - Parameters:
  ///   - text: The filter as it was typed; without any word the result is `nil`.
  ///   - map: The map whose channels, stages, personas and owners the filter names.
  /// - Throws: The first word that is not understood, or words that exclude each other.
  public init?(_ text: String, in map: JourneyMap) throws(FilterError) {
    let typed = FilterWord.words(in: text)
    guard !typed.isEmpty else { return nil }
    var words: [Word] = []
    for word in typed { words.append(try Word(word, in: map)) }
    if let contradiction = FilterError(contradictionIn: words) { throw contradiction }
    self.text = text
    self.words = words
    aboutItems = FilterItems.allCases.compactMap { items in
      let about = words.filter { $0.isAbout(items) }
      return about.count > 1 ? AboutItems(items: items, words: about) : nil
    }
  }

  /// Returns the first word that no touchpoint of the map matches, even without the other words.
  public func unmatchedWord(in map: JourneyMap, _ lens: Lens) -> String? {
    words.first { word in
      !map.stages.contains { stage in
        stage.touchpoints.contains { $0.counts(through: lens) && word.matches($0, in: stage, lens) }
      }
    }?.text
  }
}

extension Filter.Word {
  fileprivate init(_ typed: FilterWord, in map: JourneyMap) throws(FilterError) {
    text = typed.text
    isNegated = typed.isNegated
    var conditions: [Filter.Condition] = []
    var leading: Leading?
    for part in typed.parts { conditions.append(try Self.condition(part, &leading, in: map)) }
    self.conditions = conditions
  }

  /// A key with its operator, which further values after a comma share: `channel:web,app`.
  private struct Leading {
    let key: FilterKey
    let sign: Filter.Sign
  }

  private static func condition(
    _ part: FilterWord.Part, _ leading: inout Leading?, in map: JourneyMap
  ) throws(FilterError) -> Filter.Condition {
    if let (word, sign) = Filter.Sign.first(in: part.bare) {
      guard let key = FilterKey.named(word) else { throw .unknownKey(word) }
      leading = Leading(key: key, sign: sign)
      let value = part.text.dropFirst(word.count + sign.text.count)
      return try condition(key, sign, String(value), isQuoted: part.bareCount != nil, in: map)
    }
    if let leading {
      if case .name = leading.key.kind {
        return try condition(leading.key, leading.sign, part.text, isQuoted: part.isLiteral, in: map)
      }
      if number(part.text) != nil {
        return try condition(leading.key, leading.sign, part.text, isQuoted: false, in: map)
      }
    }
    if part.bareCount == nil, let key = FilterKey.named(part.text), key.standsAlone { return .word(key) }
    return .text(FoldedText.folded(part.text))
  }

  private static func condition(
    _ key: FilterKey, _ sign: Filter.Sign, _ value: String, isQuoted: Bool, in map: JourneyMap
  ) throws(FilterError) -> Filter.Condition {
    switch key.kind {
    case .rating, .flag: throw .standsAlone(key)
    case .name(let name):
      guard sign.comparison == .equal, isQuoted || !value.trimmed.isEmpty else { throw .needsName(key) }
      let match = NameMatch(value, name, in: map)
      guard name == .persona else { return .named(name, match) }
      guard match != .empty else { throw .needsName(key) }
      return .personas(map.personas.filter { match.matches($0.name) }.map(\.id))
    case .count:
      guard let number = number(value) else { throw .needsNumber(key) }
      return .compared(key, sign.comparison, number)
    case .number(let rule, _), .itemNumber(_, let rule, _):
      guard let number = number(value) else { throw .needsNumber(key) }
      let tried =
        [rule.range.lowerBound, rule.range.upperBound] + (rule.range.contains(number) ? [number] : [])
      guard tried.contains(where: { sign.comparison.holds($0, number) }) else { throw .outOfRange(key, rule) }
      return .compared(key, sign.comparison, number)
    }
  }

  private static func number(_ text: String) -> Double? {
    Number(typed: text.trimmed.hasSuffix("%") ? String(text.trimmed.dropLast()).trimmed : text.trimmed)?
      .double
  }
}

extension Filter {
  /// The sign between a key and its value.
  struct Sign: Hashable {
    let text: String
    let comparison: Comparison

    /// The signs; a longer one comes before those that it begins with.
    private static let all = [
      Sign(text: "<=", comparison: .atMost), Sign(text: ">=", comparison: .atLeast),
      Sign(text: "≤", comparison: .atMost), Sign(text: "≥", comparison: .atLeast),
      Sign(text: "<", comparison: .less), Sign(text: ">", comparison: .more),
      Sign(text: "=", comparison: .equal), Sign(text: ":", comparison: .equal),
    ]

    /// Returns the word before the first sign, and the sign; `nil` if no sign follows a word of letters.
    ///
    /// So `10:30` is a text, and `foo:bar` has a key.
    static func first(in text: Substring) -> (word: String, sign: Sign)? {
      let word = text.prefix { $0.isLetter || $0 == "-" }
      guard word.contains(where: \.isLetter) else { return nil }
      let rest = text[word.endIndex...]
      return all.first { rest.hasPrefix($0.text) }.map { (String(word), $0) }
    }
  }
}
