import SenderoCore

/// The declaration of a command-line option: its name, value and help.
///
/// The parser, the help, the manual page and the completion scripts all read this declaration.
package struct OptionDeclaration: Sendable {
  /// A word that an option takes.
  package struct Choice: Sendable {
    /// The word as the user types it.
    package let word: String
    /// The meaning of the word; `nil` if the word is clear.
    package var about: LocalizedText?
  }

  /// The paths that a shell completes for a value.
  package enum Completion: Sendable {
    /// No paths: the value is one of `choices`, or any text.
    case none
    /// Files and folders.
    case files
    /// Folders only.
    case folders
  }

  /// The name without its dashes.
  package let name: String
  /// The letter of the short form; `nil` for none.
  package var short: Character?
  /// The name of the value in help; `nil` for a switch, which takes none.
  package let valueName: LocalizedText?
  /// The purpose, for help.
  package let about: LocalizedText
  /// The only valid words; empty if the option takes other texts.
  package var choices: [Choice] = []
  /// The default that help names.
  package var standard: String?
  /// The paths that a shell completes for the value.
  package var completion = Completion.none
  /// The valid values, in words; `nil` if they are `choices` or every text is valid.
  package var takes: LocalizedText?
  /// Whether a value is valid.
  let accepts: @Sendable (String) -> Bool

  /// The option as the user types it.
  package var flag: String { "--" + name }
  /// The short form as the user types it; `nil` for none.
  var shortFlag: String? { short.map { "-\($0)" } }

  /// Whether an argument, without `=` and a value, is this option.
  func matches(_ argument: String) -> Bool { argument == flag || argument == shortFlag }

  /// Whether the option takes no value.
  package var isSwitch: Bool { valueName == nil }

  /// The valid words in at most 20 bytes, joined by `|`; `nil` if they are longer or need explanation.
  var shortChoices: String? {
    let words = choices.map(\.word).joined(separator: "|")
    return !choices.isEmpty && words.utf8.count <= 20 && choices.allSatisfy { $0.about == nil } ? words : nil
  }

  /// Returns the short form, the option and its value, for help and the manual page.
  package func heading(in language: Language) -> String {
    (shortFlag.map { $0 + ", " } ?? "") + synopsis(in: language)
  }

  /// Returns the option and its value, for usage errors.
  package func synopsis(in language: Language) -> String {
    guard let valueName else { return flag }
    return flag + " " + (shortChoices ?? valueName[language])
  }
}
