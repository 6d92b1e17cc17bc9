import SenderoCore

/// The difference between text and keys, among characters that arrive together.
enum TypedText {
  /// The most characters that are always keys.
  static let mostKeys = 8

  /// Returns whether characters that arrived at once read as a text rather than as keys.
  ///
  /// - More than eight characters are a text if there is white space between two words, and one of the words is
  ///   neither a repeated character nor made of strokes alone;
  /// - without white space between words, if they contain at least four different characters that are not
  ///   strokes, such as an address.
  ///
  /// White space at both ends does not count. So a key that is held down, and keys for moving and rating that
  /// were typed ahead, are not a text.
  ///
  /// - Parameters:
  ///   - text: The characters.
  ///   - isStroke: Returns whether a character is a key that only moves or rates.
  /// - Returns: Whether they are a text.
  static func isText(_ text: String, isStroke: (Character) -> Bool) -> Bool {
    guard text.trimmed.count > mostKeys else { return false }
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1 {
      return words.contains { word in
        !word.allSatisfy { $0 == word.first } && !word.allSatisfy(isStroke)
      }
    }
    return Set(text.trimmed.filter { !isStroke($0) }).count >= 4
  }

  /// Returns whether keys that were pressed one after the other without a pause read as a sentence.
  ///
  /// A sentence has two words of at least three letters. This is stricter than for characters that arrived at
  /// once, since fast fingers press many keys.
  ///
  /// - Parameters:
  ///   - text: The characters of the keys.
  ///   - isStroke: Returns whether a character is a key that only moves or rates.
  /// - Returns: Whether they are a sentence.
  static func isSentence(_ text: String, isStroke: (Character) -> Bool) -> Bool {
    guard text.contains(where: \.isWhitespace), text.count > mostKeys else { return false }
    let words = text.split(whereSeparator: \.isWhitespace).filter { word in
      word.filter(\.isLetter).count >= 3 && !word.allSatisfy { $0 == word.first }
        && !word.allSatisfy(isStroke)
    }
    return words.count > 1
  }

  /// Returns a text without the characters that stand for keys which edit a text.
  static func withoutEditingKeys(_ text: String) -> String {
    text.filter { !["\u{7F}", "\u{15}", "\u{17}"].contains($0) }
  }

  /// Returns whether a key that opens an input begins a word with the character after it: `o` in “on hold”,
  /// but not in `oQueue`.
  static func beginsWord(_ key: Character, before next: Character?) -> Bool {
    guard let next, !next.isWhitespace else { return true }
    guard key.isLetter, next.isLetter else { return false }
    return next.isLowercase || key.isUppercase || !next.isCased
  }
}
