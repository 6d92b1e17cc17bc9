import SenderoCore

/// The arguments of one call, checked against the declarations of its subcommand.
package struct ParsedArguments: Sendable {
  /// The file that the subcommand works on, if one is named.
  var operand: String?
  private var values: [String: String] = [:]

  /// Makes arguments of which none is given.
  package init() {}

  /// The value of an option; `nil` if it is not given.
  ///
  /// Of an option that is given twice, the last value holds.
  subscript<Value>(_ option: CommandOption<Value>) -> Value? {
    values[option.declaration.name].flatMap(option.read)
  }

  /// Whether a switch is given.
  func has(_ option: CommandOption<Bool>) -> Bool { self[option] ?? false }

  /// Stores the value of an option.
  mutating func set(_ option: OptionDeclaration, to value: String) { values[option.name] = value }

  /// The names of the options that are given.
  var names: Set<String> { Set(values.keys) }
}
