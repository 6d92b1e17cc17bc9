/// Why the terminal cannot be used.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard output is not a terminal, or there is none to read keys from.
  case notATerminal
  /// `TERM` is unset or empty.
  case noTerm
  /// `TERM` names a terminal that the terminfo database does not know.
  case unknownTerm(String)
  /// `TERM` names a terminal that cannot place its cursor, such as `dumb`.
  case cannotPlaceCursor(String)
  /// The terminal is known and yet could not be started; the name of the call that failed.
  case cannotStart(String)
}
