/// A word that a filter understands, such as `negative`, `channel` or `severity`.
///
/// The table `all` declares every word. Filters, their completion, the help and the documentation are made
/// from it.
public struct FilterKey: Sendable {
  /// The condition that a word stands for, and what may follow the word.
  public enum Kind: Sendable {
    /// A rating; nothing follows the word.
    case rating(@Sendable (Rating?) -> Bool)
    /// A property of the touchpoint; nothing follows the word.
    case flag(@Sendable (Touchpoint) -> Bool)
    /// A number of items: at least one, unless a comparison follows the word.
    case count(@Sendable (Touchpoint) -> Int)
    /// A name, after a colon.
    case name(FilterName)
    /// A number of the touchpoint, before a comparison.
    case number(NumberRule, @Sendable (Touchpoint) -> Double?)
    /// A number of some of its items, before a comparison: one item has to match, and the same one for all such
    /// words about these items.
    case itemNumber(FilterItems, NumberRule, @Sendable (JSONObject) -> Double?)
  }

  /// The word that people type.
  public let word: LocalizedText
  /// Other words and signs with the same meaning, without accents.
  public let otherWords: [String]
  /// The word as it is typed, with an example of what follows it.
  public let example: LocalizedText
  /// The touchpoints that match, in a few words.
  public let meaning: LocalizedText
  /// The condition that the word stands for, and what may follow the word.
  public let kind: Kind

  init(
    _ word: (String, String), or otherWords: [String] = [], then example: (String, String) = ("", ""),
    _ meaning: (String, String), _ kind: Kind
  ) {
    self.word = LocalizedText(word.0, word.1)
    self.otherWords = otherWords
    self.example = LocalizedText(word.0 + example.0, word.1 + example.1)
    self.meaning = LocalizedText(meaning.0, meaning.1)
    self.kind = kind
  }

  /// Whether the word is complete without a value.
  public var standsAlone: Bool {
    switch kind {
    case .rating, .flag, .count: true
    case .name, .number, .itemNumber: false
    }
  }

  /// Whether a value may follow the word.
  public var takesValue: Bool {
    switch kind {
    case .rating, .flag: false
    case .count, .name, .number, .itemNumber: true
    }
  }

  /// Returns the key with a word in either language; case and accents do not matter.
  public static func named(_ word: String) -> FilterKey? { byWord[FoldedText.folded(word)] }

  private static let byWord: [String: FilterKey] = {
    var keys: [String: FilterKey] = [:]
    for key in all {
      for word in [key.word.english, key.word.spanish].map(FoldedText.folded) + key.otherWords {
        keys[word] = key
      }
    }
    return keys
  }()
}

extension FilterKey: Hashable {
  /// Whether two keys have the same word.
  public static func == (left: FilterKey, right: FilterKey) -> Bool { left.word == right.word }
  /// Hashes the word.
  public func hash(into hasher: inout Hasher) { hasher.combine(word) }
}
