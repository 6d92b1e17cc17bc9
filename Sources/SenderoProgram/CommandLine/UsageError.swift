import SenderoCore

/// The reason why a command line is not valid.
struct UsageError: Error, Equatable {
  enum Kind: Equatable {
    case emptyName
    case unknownOption(String, meant: String?)
    case missingValue(option: String)
    case wrongValue(option: String, value: String)
    case unwantedValue(option: String)
    case missingOperand(LocalizedText)
    case unexpectedArgument(String)
    case unknownSubcommand(String, meant: String?)
    /// The word is neither a subcommand nor the name of a file.
    case unknownSubcommandOrFile(String, meant: String?)
    /// The arguments cannot be combined.
    case conflict(LocalizedText)
  }

  let kind: Kind
  /// The name of the subcommand, if it is known.
  var subcommand: String?
}
