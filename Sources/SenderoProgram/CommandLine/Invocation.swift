import SenderoCore

/// The action that a command line asks for.
enum Invocation {
  case run(Subcommand, ParsedArguments)
  /// Prints the help of a subcommand, or of the program if it is `nil`.
  case help(Subcommand?)
  case version
  case completionScript(CompletionShell)
}
