import ArgumentParser
import SenderoCanvas
import SenderoCore

struct TemplatesCommand: SenderoCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates", abstract: CommandHelp.templates.help,
      usage: CommandHelp.usage("sendero templates"))
  }

  @OptionGroup(title: CommandHelp.commonTitle.help) var common: CommonOptions

  func run(_ context: CommandContext) throws(Failure) {
    try StandardStream.output.write(Self.list(in: context.language))
  }

  /// A line a template: its name, its title and what it is good for, in columns.
  static func list(in language: Language) -> String {
    let rows = Template.allCases.map { ($0.rawValue, $0.title[language], $0.about[language]) }
    let name = rows.map { TextLayout.width(of: $0.0) }.max() ?? 0
    let title = rows.map { TextLayout.width(of: $0.1) }.max() ?? 0
    return rows.map { padded($0.0, name) + "  " + padded($0.1, title) + "  " + $0.2 + "\n" }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: width - TextLayout.width(of: text))
  }
}
