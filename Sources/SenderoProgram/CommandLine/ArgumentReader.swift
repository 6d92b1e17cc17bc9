import Glibc
import SenderoCore

/// A parser of the command line.
///
/// Options may occur anywhere. A mistyped subcommand is an error, not the name of a new map.
struct ArgumentReader {
  private var rest: ArraySlice<String>
  private let exists: (String) -> Bool
  private var operands: [String] = []
  private var parsed = ParsedArguments()
  private var given: [OptionDeclaration] = []
  private var subcommand: Subcommand?
  /// Whether the user asks for help, with an option or the word `help`.
  private var wantsHelp = false
  private var isHelpCommand = false
  /// Whether the operand follows `--` and therefore always names a file.
  private var hasLiteralOperand = false

  /// The option that prints a completion script; the program then exits.
  static let completion = CommandOption(
    "generate-completion-script",
    LocalizedText(
      "Print a completion script for a shell", "Imprimir un guion de completado para un intérprete"),
    of: CompletionShell.allCases, word: { $0.rawValue })

  private init(_ arguments: [String], exists: @escaping (String) -> Bool) {
    rest = arguments[...]
    self.exists = exists
  }

  /// Parses the command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the name of the program.
  ///   - exists: Returns whether a file with a given path exists.
  /// - Returns: The action that the arguments ask for.
  /// - Throws: `UsageError` for the first argument that is not valid.
  static func read(
    _ arguments: [String], exists: @escaping (String) -> Bool = { access($0, F_OK) == 0 }
  ) throws(UsageError) -> Invocation {
    var reader = ArgumentReader(arguments, exists: exists)
    return try reader.read()
  }

  private mutating func read() throws(UsageError) -> Invocation {
    while let argument = rest.popFirst() {
      switch argument {
      case "--":
        hasLiteralOperand = operands.isEmpty && !rest.isEmpty
        operands += rest
        rest = []
      case _ where argument.hasPrefix("-") && argument != "-": try readOption(argument)
      default: readWord(argument)
      }
    }
    if parsed.has(CommonOptions.version) { return .version }
    if let shell = parsed[Self.completion] { return .completionScript(shell) }
    if isHelpCommand, let topic = operands.first { throw unknown(topic, UsageError.Kind.unknownSubcommand) }
    if wantsHelp || parsed.has(CommonOptions.help) { return .help(subcommand) }
    return try checked()
  }

  private mutating func readWord(_ word: String) {
    if operands.isEmpty, !isHelpCommand, subcommand == nil, word == "help" {
      (isHelpCommand, wantsHelp) = (true, true)
    } else if operands.isEmpty, subcommand == nil, let named = Subcommand.named(word) {
      subcommand = named
    } else {
      operands.append(word)
    }
  }

  private mutating func readOption(_ argument: String) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    // Two subcommands can have an option of the same name with different values.
    let own = subcommand?.options ?? []
    guard let option = (own + Self.options).first(where: { $0.matches(parts[0]) }) else {
      throw unknownOption(parts[0])
    }
    given.append(option)
    if option.isSwitch {
      guard parts.count == 1 else { throw error(.unwantedValue(option: option.flag)) }
      return parsed.set(option, to: "")
    }
    guard let value = parts.count > 1 ? parts[1] : takeValue() else {
      throw error(.missingValue(option: option.name))
    }
    // Before the subcommand is known, a value of any subcommand will do.
    guard option.accepts(value) || subcommand == nil && Self.takesSomewhere(value, option) else {
      throw error(.wrongValue(option: option.name, value: value))
    }
    parsed.set(option, to: value)
  }

  /// Removes and returns the next argument; returns `nil` if there is none or it is an option.
  private mutating func takeValue() -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  private func checked() throws(UsageError) -> Invocation {
    if operands.contains("") { throw error(.emptyName) }
    let running = subcommand ?? Subcommand.all[0]
    if subcommand == nil, !hasLiteralOperand, let word = operands.first, isLikeSubcommand(word) {
      throw unknown(word, UsageError.Kind.unknownSubcommandOrFile)
    }
    if !given.isEmpty { try checkOptions(of: running) }
    let most = running.operand.map { $0.most ?? operands.count } ?? 0
    if let extra = operands.dropFirst(most).first { throw error(.unexpectedArgument(extra)) }
    if let operand = running.operand, operands.count < operand.least {
      throw error(.missingOperand(operand.name))
    }
    var arguments = parsed
    arguments.operands = operands
    if let conflict = running.check(arguments) { throw error(.conflict(conflict)) }
    return .run(running, arguments)
  }

  private func checkOptions(of running: Subcommand) throws(UsageError) {
    let own = CommonOptions.all + running.options
    if let foreign = given.first(where: { option in !own.contains { $0.name == option.name } }) {
      throw error(.unknownOption(foreign.flag, meant: nil))
    }
    for option in own {
      guard let value = parsed.text(of: option), !option.accepts(value) else { continue }
      throw error(.wrongValue(option: option.name, value: value))
    }
  }

  /// Whether a word looks like a subcommand: it contains no slash or dot, and no such file exists.
  private func isLikeSubcommand(_ word: String) -> Bool {
    guard !word.contains("/"), !word.contains("."), word != "-" else { return false }
    let places = [word] + (parsed[CommonOptions.restricted].map { [$0 + "/" + word] } ?? [])
    return !places.contains(where: exists)
  }

  /// Whether a subcommand has an option of the same name that accepts a value.
  private static func takesSomewhere(_ value: String, _ option: OptionDeclaration) -> Bool {
    Subcommand.all.flatMap(\.options).contains { $0.name == option.name && $0.accepts(value) }
  }

  /// All options of the program, one of each name.
  static let options: [OptionDeclaration] = {
    let all =
      CommonOptions.all + Subcommand.all.flatMap(\.options) + [completion.declaration]
    var names: Set<String> = []
    return all.filter { names.insert($0.name).inserted }
  }()

  private func error(_ kind: UsageError.Kind) -> UsageError {
    UsageError(kind: kind, subcommand: subcommand?.name)
  }

  private func unknown(_ word: String, _ kind: (String, String?) -> UsageError.Kind) -> UsageError {
    error(kind(word, EditDistance.nearest(to: word, among: Subcommand.names)))
  }

  private func unknownOption(_ flag: String) -> UsageError {
    let own = CommonOptions.all + (subcommand?.options ?? [])
    let meant = EditDistance.nearest(to: String(flag.drop { $0 == "-" }), among: own.map(\.name))
    return error(.unknownOption(flag, meant: meant.map { "--" + $0 }))
  }
}
