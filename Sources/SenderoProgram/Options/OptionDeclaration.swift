import SenderoCore

/// An option of the command line as declared: its name, the value it takes, and its help.
///
/// The parser, the help, the manual page and the completion scripts all read this declaration.
package struct OptionDeclaration: Sendable {
  /// A word that an option takes, with what it means if the word alone does not say.
  package struct Choice: Sendable {
    package let word: String
    package var about: LocalizedText?
  }

  /// The paths that a shell offers for a value.
  package enum Completion: Sendable {
    case none
    case files(suffix: String)
    case folders
  }

  /// The name without its dashes.
  package let name: String
  /// The kind of value it takes; `nil` for a switch, which takes none.
  package let valueName: LocalizedText?
  package let about: LocalizedText
  /// The only words it takes; none if it takes any text.
  package var choices: [Choice] = []
  /// The word that holds if the option is not given.
  package var standard: String?
  package var completion = Completion.none
  /// The values it takes, in words, if they are neither any text nor `choices`.
  package var takes: LocalizedText?
  /// Whether a value is valid.
  let accepts: @Sendable (String) -> Bool

  /// The option as it is typed.
  package var flag: String { "--" + name }
  /// Whether it takes no value.
  package var isSwitch: Bool { valueName == nil }

  /// The words it takes, if they need no explanation and are short enough to stand behind the name.
  var shortChoices: String? {
    let words = choices.map(\.word).joined(separator: "|")
    return !choices.isEmpty && words.utf8.count <= 20 && choices.allSatisfy { $0.about == nil } ? words : nil
  }

  /// The option and its value, as help and complaints name them.
  package func synopsis(in language: Language) -> String {
    guard let valueName else { return flag }
    return flag + " " + (shortChoices ?? valueName[language])
  }
}
