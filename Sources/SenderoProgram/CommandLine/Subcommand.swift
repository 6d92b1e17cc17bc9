import SenderoCore

/// The declaration of a subcommand: its name, arguments and help, and the function that runs it.
package struct Subcommand: Sendable {
  /// The file, or the files, that a subcommand works on.
  package struct Operand: Sendable {
    package let name: LocalizedText
    package let about: LocalizedText
    package let isRequired: Bool
    /// Whether several files can be given.
    package let isRepeated: Bool
    /// The number of files that have to be given.
    let least: Int

    init(_ about: LocalizedText, isRequired: Bool = true, isRepeated: Bool = false) {
      name = LocalizedText("FILE", "ARCHIVO")
      self.about = about
      self.isRequired = isRequired
      self.isRepeated = isRepeated
      least = isRequired ? 1 : 0
    }

    /// Declares one folder.
    init(folder about: LocalizedText) {
      name = LocalizedText("FOLDER", "CARPETA")
      self.about = about
      (isRequired, isRepeated, least) = (true, false, 1)
    }

    /// Declares two files.
    init(pair about: LocalizedText) {
      name = LocalizedText(verbatim: "A B")
      self.about = about
      (isRequired, isRepeated, least) = (true, false, 2)
    }

    /// The largest number of files; `nil` for any number.
    var most: Int? { isRepeated ? nil : max(1, least) }

    /// The name, in brackets if the operand is optional, with an ellipsis if it can be repeated.
    package var synopsis: LocalizedText {
      let name = isRepeated ? name + LocalizedText(verbatim: "…") : name
      return isRequired ? name : LocalizedText("[\(name.english)]", "[\(name.spanish)]")
    }
  }

  package let name: String
  package let about: LocalizedText
  package let operand: Operand?
  /// Builds the options of this subcommand.
  ///
  /// This is a function, so that opening a file does not build the options of every subcommand.
  let declareOptions: @Sendable () -> [OptionDeclaration]
  /// Whether problems with the settings are printed on standard error before the subcommand runs.
  ///
  /// This is false for the editor, which shows the problems itself.
  let reportsSettings: Bool
  /// Returns a problem if some arguments cannot be combined.
  let check: @Sendable (ParsedArguments) -> LocalizedText?
  /// Does the work, and returns whether there is something to report that the exit status should tell.
  let report: @Sendable (ParsedArguments, CommandContext) throws(Failure) -> Bool

  /// The options of this subcommand only; the options that all share are in `CommonOptions`.
  package var options: [OptionDeclaration] { declareOptions() }

  /// All subcommands, in the order of the help text.
  ///
  /// The first one runs if the command line names none.
  package static let all: [Subcommand] = [
    .edit, .demo, .new, .templates, .show, .review, .check, .actions, .status, .diff, .export, .import,
    .recover, .config, .checkHost,
  ]

  /// Declares a subcommand that reports nothing in its exit status.
  init(
    name: String, about: LocalizedText, operand: Operand? = nil,
    declareOptions: @escaping @Sendable () -> [OptionDeclaration] = { [] }, reportsSettings: Bool = true,
    check: @escaping @Sendable (ParsedArguments) -> LocalizedText? = { _ in nil },
    run: @escaping @Sendable (ParsedArguments, CommandContext) throws(Failure) -> Void
  ) {
    self.init(
      name: name, about: about, operand: operand, declareOptions: declareOptions,
      reportsSettings: reportsSettings, check: check,
      report: { arguments, context throws(Failure) in
        try run(arguments, context)
        return false
      })
  }

  /// Declares a subcommand.
  init(
    name: String, about: LocalizedText, operand: Operand? = nil,
    declareOptions: @escaping @Sendable () -> [OptionDeclaration] = { [] }, reportsSettings: Bool = true,
    check: @escaping @Sendable (ParsedArguments) -> LocalizedText? = { _ in nil },
    report: @escaping @Sendable (ParsedArguments, CommandContext) throws(Failure) -> Bool
  ) {
    self.name = name
    self.about = about
    self.operand = operand
    self.declareOptions = declareOptions
    self.reportsSettings = reportsSettings
    self.check = check
    self.report = report
  }

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
