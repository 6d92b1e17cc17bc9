import ArgumentParser
import SenderoCanvas
import SenderoCore
import SenderoEditor

struct NewCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: CommandHelp.new.help,
      usage: CommandHelp.usage("sendero new", CommandHelp.fileName))
  }

  @Argument(
    help: ArgumentHelp(CommandHelp.fileToMake.help, valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: ArgumentHelp(CommandHelp.template.help, valueName: "name"))
  var template = Template.blank

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  func run(_ context: CommandContext) throws(Failure) {
    if context.isReadOnly { throw Failure(file, CommandPhrase.readOnly) }
    let path = context.path(file)
    if let refusal = context.restriction?.refusal(toWrite: path) { throw Failure(file, refusal) }
    var generator = SplitMix64(seed: context.seed)
    let map = template.map(in: context.language, using: &generator)
    do throws(MapFileError) {
      _ = try MapFile.save(map, to: path, in: context.scope, base: nil)
    } catch {
      throw Self.failure(error)
    }
    let said = CommandPhrase.wrote(DisplayText.safe(file), template.title)
    try StandardStream.output.write(said[context.language] + "\n")
  }

  /// What is wrong, without the advice that holds in the editor.
  private static func failure(_ error: MapFileError) -> Failure {
    switch error {
    case .exists(let path): Failure(path, CommandPhrase.exists)
    case .file(let problem) where problem.reason == .missing:
      Failure(problem.path, CommandPhrase.noSuchFolder)
    case .file(let problem) where problem.reason == .isFolder || problem.reason == .notRegular:
      Failure(problem.path, CommandPhrase.exists)
    default: Failure(error)
    }
  }
}
