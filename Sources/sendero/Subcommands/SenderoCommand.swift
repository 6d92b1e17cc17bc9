import ArgumentParser
import SenderoCore

/// A subcommand: what it shares with the others is done here.
protocol SenderoCommand: ParsableCommand {
  var common: CommonOptions { get }
  /// Whether what is wrong with the settings is said on standard error before the command runs.
  var reportsSettings: Bool { get }
  /// Does what the command is for.
  func run(_ context: CommandContext) throws(Failure)
}

extension SenderoCommand {
  var reportsSettings: Bool { true }

  /// Reads the settings, does it, and says in the user's language what went wrong.
  func run() throws {
    var language = common.language ?? CommandHelp.language
    do throws(Failure) {
      let context = try CommandContext(common)
      language = context.language
      if reportsSettings { for problem in context.settings.problems { problem.report(in: language) } }
      try run(context)
    } catch {
      error.report(in: language)
      throw ExitCode(ExitStatus.unreadable)
    }
  }
}

extension LocalizedText {
  /// The text in the language of help.
  var help: String { self[CommandHelp.language] }
}
