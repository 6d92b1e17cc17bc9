/// A word of a filter as it was typed, before its meaning is known.
struct FilterWord {
  /// One of the alternatives between commas.
  struct Part {
    /// The text without quotes.
    var text = ""
    /// The number of characters before the first quote; `nil` without quotes.
    var bareCount: Int?

    /// The text before the first quote, which alone can contain a key.
    var bare: Substring { text.prefix(bareCount ?? text.count) }
    /// Whether the text is quoted from its beginning, and so means only itself.
    var isLiteral: Bool { bareCount == 0 }
    /// Whether nothing was typed.
    var isEmpty: Bool { text.isEmpty && bareCount == nil }
  }

  /// The word with its quotes.
  private(set) var text = ""
  /// Whether the word has a minus sign in front of it.
  private(set) var isNegated = false
  /// The alternatives; none is empty.
  private(set) var parts = [Part()]

  /// Splits a filter into words, at the spaces outside quotes.
  static func words(in text: String) -> [FilterWord] {
    var words = [FilterWord()]
    var isQuoted = false
    for character in text {
      if character == " ", !isQuoted {
        words.append(FilterWord())
        continue
      }
      if QuotedWords.quotes.contains(character) { isQuoted.toggle() }
      words[words.count - 1].append(character, isQuoted: isQuoted)
    }
    return words.map(\.read).filter { !$0.parts.isEmpty }
  }

  private mutating func append(_ character: Character, isQuoted: Bool) {
    text.append(character)
    let last = parts.count - 1
    if QuotedWords.quotes.contains(character) {
      parts[last].bareCount = parts[last].bareCount ?? parts[last].text.count
    } else if character == ",", !isQuoted {
      parts.append(Part())
    } else {
      parts[last].text.append(character)
    }
  }

  /// The word with the minus sign in front of it understood.
  private var read: FilterWord {
    var word = self
    // The signs of ratings begin with a minus as well.
    if parts[0].text.hasPrefix("-"), !parts[0].isLiteral, FilterKey.named(parts[0].text) == nil {
      word.isNegated = true
      word.parts[0].text.removeFirst()
      word.parts[0].bareCount = parts[0].bareCount.map { $0 - 1 }
    }
    word.parts.removeAll { $0.isEmpty || $0.text.isEmpty && $0.isLiteral }
    return word
  }
}
