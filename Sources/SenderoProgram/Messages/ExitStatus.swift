/// The exit statuses of the program.
enum ExitStatus {
  /// The program finished without an error.
  static let done: Int32 = 0
  /// The program finished and reports findings.
  static let findings: Int32 = 1
  /// A file could not be read or written, or the terminal cannot be used.
  static let unreadable: Int32 = 2
  /// The command line is not valid.
  static let usage: Int32 = 64
}
