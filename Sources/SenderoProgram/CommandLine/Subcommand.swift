import SenderoCore

/// A subcommand as declared: its name, its arguments, its help, and the function that runs it.
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

    /// The name, in brackets if the operand may be left out.
    package var synopsis: LocalizedText {
      isRequired ? name : LocalizedText("[\(name.english)]", "[\(name.spanish)]")
    }
  }

  package let name: String
  package let about: LocalizedText
  package var operand: Operand?
  /// Returns its own options; a function, so that opening a file does not build every option of the program.
  var declareOptions: @Sendable () -> [OptionDeclaration] = { [] }
  /// Whether problems with the settings are printed on standard error before it runs.
  ///
  /// The editor shows them itself.
  var reportsSettings = true
  /// Finds arguments that do not go together.
  var check: @Sendable (ParsedArguments) -> LocalizedText? = { _ in nil }
  let run: @Sendable (ParsedArguments, CommandContext) throws(Failure) -> Void

  /// Its own options; those of every subcommand are in `CommonOptions`.
  package var options: [OptionDeclaration] { declareOptions() }

  /// All subcommands, in the order of help.
  ///
  /// The first one runs if none is named.
  package static let all: [Subcommand] = [.edit, .demo, .new, .templates, .show, .recover, .config]

  /// The names of all subcommands, and `help`.
  static let names = all.map(\.name) + ["help"]

  /// The subcommand of a name.
  static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }

  /// The command line in short, as help and complaints show it.
  func usage(in language: Language) -> String {
    let parts = [
      "sendero " + name, operand?.synopsis[language], LocalizedText("[options]", "[opciones]")[language],
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
