import SenderoCore

/// What a command line asks for.
enum Invocation {
  case run(Subcommand, ParsedArguments)
  /// Help with a subcommand, or with the program.
  case help(Subcommand?)
  case version
  case completionScript(CompletionShell)
}
