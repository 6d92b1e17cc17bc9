/// The reason why the terminal cannot be used.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard output is not a terminal, or there is no terminal to read keys from.
  case notATerminal
  /// `TERM` is unset or empty.
  case noTerm
  /// The terminfo database does not know the terminal that `TERM` names.
  case unknownTerm(String)
  /// The terminal that `TERM` names, such as `dumb`, cannot move its cursor.
  case cannotPlaceCursor(String)
  /// The terminal is known, but the call with this name failed to start it.
  case cannotStart(String)
}
