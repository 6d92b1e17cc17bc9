import SenderoCore

/// A command-line option with the type of its value.
struct CommandOption<Value: Sendable>: Sendable {
  let declaration: OptionDeclaration
  /// Reads a value; `nil` if it is not valid.
  let read: @Sendable (String) -> Value?

  /// Declares an option that takes a text.
  ///
  /// - Parameters:
  ///   - name: The name without its dashes.
  ///   - short: The letter of the short form; `nil` for none.
  ///   - valueName: The name of the value in help, in capitals.
  ///   - about: The purpose.
  ///   - completion: The paths that a shell completes.
  ///   - takes: The valid values, in words; `nil` if every text is valid.
  ///   - read: Reads a value; `nil` if it is not valid.
  init(
    _ name: String, short: Character? = nil, _ valueName: LocalizedText, _ about: LocalizedText,
    completion: OptionDeclaration.Completion = .none, takes: LocalizedText? = nil,
    read: @escaping @Sendable (String) -> Value?
  ) {
    declaration = OptionDeclaration(
      name: name, short: short, valueName: valueName, about: about, completion: completion, takes: takes,
      accepts: { read($0) != nil })
    self.read = read
  }

  /// Declares an option that takes one word from a list.
  ///
  /// - Parameters:
  ///   - name: The name without its dashes.
  ///   - about: The purpose.
  ///   - values: The values, in the order of the help text.
  ///   - standard: The value that help names as the default.
  ///   - word: Returns the word for a value.
  ///   - meaning: Returns the meaning of a value; `nil` if its word is clear.
  init(
    _ name: String, _ about: LocalizedText, of values: [Value], standard: Value? = nil,
    word: @escaping @Sendable (Value) -> String, meaning: (Value) -> LocalizedText? = { _ in nil }
  ) {
    let read: @Sendable (String) -> Value? = { text in values.first { word($0) == text } }
    declaration = OptionDeclaration(
      name: name, valueName: LocalizedText(verbatim: name.uppercased()), about: about,
      choices: values.map { OptionDeclaration.Choice(word: word($0), about: meaning($0)) },
      standard: standard.map(word), accepts: { read($0) != nil })
    self.read = read
  }
}

extension CommandOption where Value == Bool {
  /// Declares a switch, which is on if it is given.
  ///
  /// - Parameters:
  ///   - name: The name without its dashes.
  ///   - short: The letter of the short form; `nil` for none.
  ///   - about: The purpose.
  init(switch name: String, short: Character? = nil, _ about: LocalizedText) {
    declaration = OptionDeclaration(
      name: name, short: short, valueName: nil, about: about, accepts: { _ in true })
    read = { _ in true }
  }
}
