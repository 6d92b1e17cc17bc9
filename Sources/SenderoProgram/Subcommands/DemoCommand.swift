import ArgumentParser

struct DemoCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo", abstract: CommandHelp.demo.help,
      usage: CommandHelp.usage("sendero demo"))
  }

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  var reportsSettings: Bool { false }

  func run(_ context: CommandContext) throws(Failure) {
    try SessionStart.run(.template(.example), context)
  }
}
