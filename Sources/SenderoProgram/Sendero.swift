import ArgumentParser
import Glibc
import SenderoCore

/// The program: everything it does is done by one of its subcommands.
public struct Sendero: ParsableCommand {
  /// The version of the program.
  public static let version = "0.1.0"

  /// The environment variables that set settings, and what each is for.
  public static var settingVariables: [(name: String, about: LocalizedText)] { SettingTable.variables }

  /// Makes the command, as the argument parser does.
  public init() {}

  /// The name, the help and the subcommands.
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sendero", abstract: CommandHelp.program.help, usage: CommandHelp.programUsage.help,
      discussion: CommandHelp.programDiscussion.help, version: version,
      subcommands: [
        EditCommand.self, DemoCommand.self, NewCommand.self, TemplatesCommand.self, ShowCommand.self,
        RecoverCommand.self, ConfigCommand.self,
      ], defaultSubcommand: EditCommand.self)
  }

  /// Runs the program with the arguments of the process, and ends it.
  public static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let problem = CommandGuess.problem(in: arguments) {
      StandardStream.error.say(
        "sendero: \(problem[CommandHelp.language])\n  \(CommandPhrase.seeHelp[CommandHelp.language])\n")
      Glibc.exit(ExitStatus.usage)
    }
    // The parser finds its options by reflection, in the time of all the rest up to the first paint.
    if Arguments.arePlain(arguments) { Glibc.exit(edit(arguments.first)) }
    do {
      var command = try parseAsRoot(Arguments.withCommandFirst(arguments))
      try command.run()
    } catch let status as ExitCode {
      Glibc.exit(status.rawValue)
    } catch {
      Glibc.exit(answer(error))
    }
  }

  /// Edits without any option.
  private static func edit(_ file: String?) -> Int32 {
    CommandContext.run(ParsedOptions(), reportsSettings: false) { context throws(Failure) in
      try EditCommand.run(file, context)
    }
  }

  /// Says what the argument parser has to say, help or a complaint, and gives the status to end with.
  private static func answer(_ error: any Error) -> Int32 {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      StandardStream.error.say(UsageText.complaint(message, in: CommandHelp.language))
      return ExitStatus.usage
    }
    // A shell is to read its script as it is.
    let isScript = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
    let text = isScript ? message + "\n" : UsageText.help(message, in: CommandHelp.language)
    do throws(Failure) {
      try StandardStream.output.write(text)
      return ExitStatus.done
    } catch {
      error.report(in: CommandHelp.language)
      return ExitStatus.unreadable
    }
  }
}
