import SenderoCore

/// The reason why a CSV file cannot be read further, and its line.
struct CSVError: Error, Hashable, Sendable {
  /// The kinds of problems.
  enum Problem: Hashable, Sendable {
    /// The quote at the beginning of a field is never closed.
    case openQuote
    /// Text follows the closing quote of a field.
    case textAfterQuote
    /// A field is longer than the limit, in bytes.
    case longField(limit: Int)
    /// A record has more fields than the limit.
    case manyFields(limit: Int)
  }

  /// The problem.
  var problem: Problem
  /// The line, from 1; of a quote that is never closed, its own line.
  var line: Int

  /// The message for the user.
  var text: LocalizedText {
    switch problem {
    case .openQuote:
      LocalizedText(
        "the quotation mark that begins a field is never closed",
        "la comilla con que empieza un campo no se cierra nunca")
    case .textAfterQuote:
      LocalizedText(
        "text follows the closing quotation mark of a field; a quotation mark inside a field is written twice",
        "hay texto tras la comilla que cierra un campo; una comilla dentro de un campo se escribe dos veces")
    case .longField(let limit):
      LocalizedText(
        "a field is longer than \(limit) bytes; perhaps a quotation mark is not closed",
        "un campo ocupa más de \(limit) bytes; quizá una comilla no está cerrada")
    case .manyFields(let limit):
      LocalizedText("a record has more than \(limit) fields", "un registro tiene más de \(limit) campos")
    }
  }

  /// The error of an import.
  var importError: ImportError { ImportError(.invalid(text), line: line) }
}
