import ArgumentParser

struct EditCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: CommandHelp.edit.help,
      usage: CommandHelp.usage("sendero edit", CommandHelp.optionalFileName))
  }

  @Argument(
    help: ArgumentHelp(CommandHelp.fileToEdit.help, valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  var reportsSettings: Bool { false }

  func run(_ context: CommandContext) throws(Failure) {
    try Self.run(file, context)
  }

  /// Edits a file, or offers the start screen.
  static func run(_ file: String?, _ context: CommandContext) throws(Failure) {
    try SessionStart.run(file.map { .file($0) } ?? .startScreen, context)
  }
}
