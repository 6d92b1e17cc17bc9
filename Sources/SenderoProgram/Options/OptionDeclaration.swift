import SenderoCore

/// An option of the command line as declared: its name, the value it takes, and its help.
///
/// The parser, the help, the manual page and the completion scripts all read this declaration.
package struct OptionDeclaration: Sendable {
  /// A word that an option takes, with what it means if the word alone does not say.
  package struct Choice: Sendable {
    /// The word as it is typed.
    package let word: String
    /// The meaning of the word.
    package var about: LocalizedText?
  }

  /// The paths that a shell offers for a value.
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
  /// The one letter that stands for the name behind a single dash; `nil` for none.
  package var short: Character?
  /// The kind of value it takes; `nil` for a switch, which takes none.
  package let valueName: LocalizedText?
  /// The purpose, as help describes it.
  package let about: LocalizedText
  /// The only words it takes; none if it takes any text.
  package var choices: [Choice] = []
  /// The word that holds if the option is not given.
  package var standard: String?
  /// The paths that a shell offers for its value.
  package var completion = Completion.none
  /// The values it takes, in words, if they are neither any text nor `choices`.
  package var takes: LocalizedText?
  /// Whether a value is valid.
  let accepts: @Sendable (String) -> Bool

  /// The option as it is typed.
  package var flag: String { "--" + name }
  /// The short form as it is typed; `nil` for none.
  var shortFlag: String? { short.map { "-\($0)" } }

  /// Whether an argument, up to its `=`, is this option.
  func matches(_ argument: String) -> Bool { argument == flag || argument == shortFlag }

  /// Whether it takes no value.
  package var isSwitch: Bool { valueName == nil }

  /// The words it takes, if they need no explanation and are short enough to stand behind the name.
  var shortChoices: String? {
    let words = choices.map(\.word).joined(separator: "|")
    return !choices.isEmpty && words.utf8.count <= 20 && choices.allSatisfy { $0.about == nil } ? words : nil
  }

  /// The option and its value with the short form before them, as help and the manual page list them.
  package func heading(in language: Language) -> String {
    (shortFlag.map { $0 + ", " } ?? "") + synopsis(in: language)
  }

  /// The option and its value, as complaints name them.
  package func synopsis(in language: Language) -> String {
    guard let valueName else { return flag }
    return flag + " " + (shortChoices ?? valueName[language])
  }
}
