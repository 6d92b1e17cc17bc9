import SenderoCore

/// A hint as declared: the commands whose first keys it shows, and what they do.
struct HintDeclaration: Hashable, Sendable {
  /// The names of the commands.
  let commands: [String]
  /// The words after the keys; `nil` for the word that the first command declares.
  let words: LocalizedText?

  init(_ commands: String..., words: (String, String)? = nil) {
    self.commands = commands
    self.words = words.map { LocalizedText($0.0, $0.1) }
  }
}

extension HintDeclaration: ExpressibleByStringLiteral {
  /// Makes a hint of one command, with the word that the command declares.
  init(stringLiteral name: String) { self.init(name) }
}
