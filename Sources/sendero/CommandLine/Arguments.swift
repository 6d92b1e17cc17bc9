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
    guard index > 0, index < arguments.count else { return arguments }
    let first = arguments[index]
    // Help and version of the program stand alone.
    if ["--help", "-h", "--version"].contains(first) { return [first] }
    guard commandNames.contains(first) else { return arguments }
    return [first] + arguments[..<index] + arguments[(index + 1)...]
  }

  /// Whether this is a common option and its value in one, such as `--language=es`.
  private static func isJoined(_ argument: String) -> Bool {
    CommonOptions.valued.contains { argument.hasPrefix($0 + "=") }
  }
}
