import SenderoCore

/// The arguments of a subcommand, checked against its declaration.
package struct ParsedArguments: Sendable {
  /// The files that the subcommand works on.
  var operands: [String] = []
  /// The first of these files, if one is named.
  var operand: String? { operands.first }
  private var values: [String: [String]] = [:]

  /// Makes an empty list of arguments.
  package init() {}

  /// The value of an option; `nil` if it is not given.
  ///
  /// If an option is given twice, the last value counts.
  subscript<Value>(_ option: CommandOption<Value>) -> Value? {
    values[option.declaration.name]?.last.flatMap(option.read)
  }

  /// All values of an option, in the order in which they are given.
  func all<Value>(_ option: CommandOption<Value>) -> [Value] {
    values[option.declaration.name, default: []].compactMap(option.read)
  }

  /// Whether a switch is given.
  func has(_ option: CommandOption<Bool>) -> Bool { self[option] ?? false }

  /// The last text given for an option; `nil` if it is not given.
  func text(of option: OptionDeclaration) -> String? { values[option.name]?.last }

  /// Adds a value of an option.
  mutating func set(_ option: OptionDeclaration, to value: String) {
    values[option.name, default: []].append(value)
  }

  /// The names of the options that are given.
  var names: Set<String> { Set(values.keys) }
}
