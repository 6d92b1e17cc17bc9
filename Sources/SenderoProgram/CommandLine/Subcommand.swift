import SenderoCore

/// The declaration of a subcommand: its name, arguments and help, and the function that runs it.
package struct Subcommand: Sendable {
  /// The file that a subcommand works on.
  package struct Operand: Sendable {
    package let name: LocalizedText
    package let about: LocalizedText
    package let isRequired: Bool

    init(_ about: LocalizedText, isRequired: Bool = true) {
      name = LocalizedText("FILE", "ARCHIVO")
      self.about = about
      self.isRequired = isRequired
    }

    /// The name, in brackets if the operand is optional.
    package var synopsis: LocalizedText {
      isRequired ? name : LocalizedText("[\(name.english)]", "[\(name.spanish)]")
    }
  }

  package let name: String
  package let about: LocalizedText
  package var operand: Operand?
  /// Builds the options of this subcommand.
  ///
  /// This is a function, so that opening a file does not build the options of every subcommand.
  var declareOptions: @Sendable () -> [OptionDeclaration] = { [] }
  /// Whether problems with the settings are printed on standard error before the subcommand runs.
  ///
  /// This is false for the editor, which shows the problems itself.
  var reportsSettings = true
  /// Returns a problem if some arguments cannot be combined.
  var check: @Sendable (ParsedArguments) -> LocalizedText? = { _ in nil }
  let run: @Sendable (ParsedArguments, CommandContext) throws(Failure) -> Void

  /// The options of this subcommand only; the options that all share are in `CommonOptions`.
  package var options: [OptionDeclaration] { declareOptions() }

  /// All subcommands, in the order of the help text.
  ///
  /// The first one runs if the command line names none.
  package static let all: [Subcommand] = [.edit, .demo, .new, .templates, .show, .recover, .config]

  /// The names of all subcommands and the word `help`.
  static let names = all.map(\.name) + ["help"]

  /// Returns the subcommand with a name.
  static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }

  /// Returns the synopsis of the command line for help and usage errors.
  func usage(in language: Language) -> String {
    let parts = [
      "sendero " + name, operand?.synopsis[language], LocalizedText("[options]", "[opciones]")[language],
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
