/// Splits typed text into words; quotes allow spaces in a word.
public enum QuotedWords {
  /// The quotation marks that are understood.
  static let quotes: Set<Character> = ["\"", "“", "”"]

  /// Returns the words without their quotes; `""` is an empty word.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in text {
      if quotes.contains(character) {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
