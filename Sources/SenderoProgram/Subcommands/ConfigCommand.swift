import ArgumentParser

struct ConfigCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config", abstract: CommandHelp.config.help,
      usage: CommandHelp.usage("sendero config"))
  }

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  func run(_ context: CommandContext) throws(Failure) {
    try StandardStream.output.write(context.settings.toml(in: context.language))
  }
}
