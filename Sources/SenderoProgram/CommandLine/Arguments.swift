/// The arguments of the process, before they are parsed.
enum Arguments {
  /// What stands for a command where a file could stand.
  static let commandNames = [
    "edit", "demo", "new", "templates", "show", "recover", "config", "help",
  ]

  /// Whether the arguments are no more than a file to edit, or nothing at all.
  static func arePlain(_ arguments: [String]) -> Bool {
    guard let file = arguments.first else { return true }
    return arguments.count == 1 && !file.isEmpty && !file.hasPrefix("-") && !commandNames.contains(file)
  }

  /// Puts a subcommand before the common options that stand in front of it, since they are options of each subcommand
  /// and the parser looks for its name first.
  static func withCommandFirst(_ arguments: [String]) -> [String] {
    let index = leadingOptions(arguments)
    guard index > 0, index < arguments.count else { return helpAlone(arguments) }
    let first = arguments[index]
    // Help and version of the program stand alone.
    if ["--help", "-h", "--version"].contains(first) { return [first] }
    guard commandNames.contains(first) else { return arguments }
    return helpAlone([first] + arguments[..<index] + arguments[(index + 1)...])
  }

  /// Leaves the common options out of a call for help, which takes none: its language is known already.
  private static func helpAlone(_ arguments: [String]) -> [String] {
    guard arguments.first == "help" else { return arguments }
    var rest = arguments[...]
    var kept: [String] = []
    while let argument = rest.popFirst() {
      if CommonOptions.switches.contains(argument) || isJoined(argument) { continue }
      if CommonOptions.valued.contains(argument) { _ = rest.popFirst() } else { kept.append(argument) }
    }
    return kept
  }

  /// How many arguments at the front are common options and their values.
  static func leadingOptions(_ arguments: [String]) -> Int {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if CommonOptions.switches.contains(argument) || isJoined(argument) {
        index += 1
      } else if CommonOptions.valued.contains(argument) {
        index += 2
      } else {
        break
      }
    }
    return min(index, arguments.count)
  }

  /// The value of a common option, if it is among the arguments.
  static func value(of option: String, in arguments: [String]) -> String? {
    if let index = arguments.firstIndex(of: option), index + 1 < arguments.count {
      return arguments[index + 1]
    }
    return arguments.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
  }

  /// Whether this is a common option and its value in one, such as `--language=es`.
  private static func isJoined(_ argument: String) -> Bool {
    CommonOptions.valued.contains { argument.hasPrefix($0 + "=") }
  }
}
