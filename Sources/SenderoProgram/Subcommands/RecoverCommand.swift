import ArgumentParser
import SenderoCore

struct RecoverCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "recover", abstract: CommandHelp.recover.help,
      usage: CommandHelp.usage("sendero recover"))
  }

  @Option(
    name: .customLong("print"),
    help: ArgumentHelp(CommandHelp.print.help, valueName: CommandHelp.copyName.help))
  var printed: String?

  @Option(help: ArgumentHelp(CommandHelp.discard.help, valueName: CommandHelp.copyName.help))
  var discard: String?

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  func validate() throws {
    if printed != nil, discard != nil { throw ValidationError(CommandPhrase.printOrDiscard.help) }
  }

  func run(_ context: CommandContext) throws(Failure) {
    let folder = StateFolder.state(environment: context.environment).map(RecoveryFolder.init(stateFolder:))
    // Under a restriction a map without a file lies nowhere, and so not inside.
    let copies = folder?.abandoned { path in
      context.restriction.map { restriction in path.map(restriction.allows) ?? false } ?? true
    }
    let list = RecoveryList(copies: copies ?? [], workingFolder: context.workingFolder)
    if let printed {
      try StandardStream.output.write(Self.text(of: try list.copy(named: printed).copy.map))
    } else if let discard {
      if context.isReadOnly { throw Failure(nil, CommandPhrase.readOnly) }
      let found = try list.copy(named: discard)
      do throws(FileError) {
        try folder?.discard(found.place)
      } catch {
        throw Failure(error)
      }
      let said = CommandPhrase.discarded(RecoveryList.name(of: found.copy))
      try StandardStream.output.write(said[context.language] + "\n")
    } else {
      try StandardStream.output.write(list.text(in: context.language))
    }
  }

  /// The map as it goes to a file; on a terminal with nothing in it that could be obeyed.
  private static func text(of map: JourneyMap) -> String {
    let text = String(decoding: map.bytes, as: UTF8.self)
    return StandardStream.output.isTerminal ? RecoveryList.visible(json: text) : text
  }
}
