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

  /// Does it.
  ///
  /// - Throws: `ExitCode` where it could not be done; why has been said by then.
  func run() throws {
    let status = CommandContext.run(
      common.given, reportsSettings: reportsSettings,
      { context throws(Failure) in try run(context) })
    if status != ExitStatus.done { throw ExitCode(status) }
  }
}

extension LocalizedText {
  /// The text in the language of help.
  var help: String { self[CommandHelp.language] }
}
