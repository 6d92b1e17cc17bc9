/// A shell that the program can write a completion script for.
enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}
