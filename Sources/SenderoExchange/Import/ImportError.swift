import SenderoCore

/// The reason why a file cannot be imported.
public struct ImportError: Error, Sendable {
  /// The kinds of problems.
  public enum Problem: Sendable {
    /// No format recognizes the file; the names of those that can be read.
    case unknownFormat([String])
    /// The file cannot be read.
    case file(FileError)
    /// The map would be larger than a map may be; the limit is in bytes.
    case tooLarge(limit: Int)
    /// The file holds several maps, named here; `--pick` chooses one.
    case severalMaps([String])
    /// The file is broken, or lacks what a map needs.
    case invalid(LocalizedText)
  }

  /// The problem.
  public let problem: Problem
  /// The line of the file, from 1; `nil` if the problem does not concern one line.
  public let line: Int?

  /// The columns, if the file is a table none of whose columns can be a stage or a name; a choice of other
  /// fields can still make a map of it.
  public let columns: ImportedColumns?

  /// Makes an error.
  public init(_ problem: Problem, line: Int? = nil, columns: ImportedColumns? = nil) {
    self.problem = problem
    self.line = line
    self.columns = columns
  }
}
