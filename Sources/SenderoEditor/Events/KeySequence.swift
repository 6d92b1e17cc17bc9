import SenderoCore

/// One key, or two that are typed one after the other, such as `g` and `gg`.
public struct KeySequence: Hashable, Sendable {
  /// The first key.
  public let first: Key
  /// The second key; `nil` for a sequence of one.
  public let second: Key?

  /// Makes a sequence.
  public init(_ first: Key, _ second: Key? = nil) {
    self.first = first
    self.second = second
  }

  /// The name that is displayed: `g`, `gg`, `Ctrl-W g`.
  public var name: String { joined { $0.name } }

  /// Returns the name on the keyboards of a language.
  func name(in language: Language) -> String { joined { $0.name(in: language) } }

  /// Returns the name for use in a sentence: a letter that is a word of the language is quoted.
  func nameInSentence(in language: Language) -> String {
    second == nil ? first.nameInSentence(in: language) : name(in: language)
  }

  private func joined(_ name: (Key) -> String) -> String {
    guard let second else { return name(first) }
    let names = [name(first), name(second)]
    return names.joined(separator: names.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  /// Parses the name of a key, or of two: two characters, or two names with a space between them.
  ///
  /// - Throws: `KeyProblem` if a name is unknown, or if terminals do not deliver such a key.
  public static func named(_ text: String) throws(KeyProblem) -> KeySequence {
    let words = text.split(separator: " ").map(String.init)
    if words.count == 2 {
      return KeySequence(try Key.named(words[0]), try Key.named(words[1]))
    }
    do {
      return KeySequence(try Key.named(text))
    } catch {
      let scalars = Array(text.unicodeScalars)
      guard error == .unknown, scalars.count == 2, scalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
      else { throw error }
      return KeySequence(.character(scalars[0]), .character(scalars[1]))
    }
  }
}
