import SenderoCore

/// Which key gives which command where.
public struct Keymap: Equatable, Sendable {
  private var commands: [Int: [Key: Int]] = [:]
  private var keysByName: [String: [Key]] = [:]

  /// The keys of the command table.
  public static let standard = Keymap(overriding: [:])

  /// Makes a keymap of the command table's keys, but for the commands that are named.
  ///
  /// - Parameter keys: The keys of some commands, by the commands' names; none leaves a command without a key. A key
  ///   given here is taken from whichever command had it in the same place.
  public init(overriding keys: [String: [Key]]) {
    for (index, command) in Command.all.enumerated() where keys[command.name] == nil {
      bind(command.keys, to: index)
    }
    for (index, command) in Command.all.enumerated() {
      if let keys = keys[command.name] { bind(keys, to: index) }
    }
    for (index, command) in Command.all.enumerated() {
      let wanted = keys[command.name] ?? command.keys
      keysByName[command.name] = wanted.filter { key in
        Command.Context.named.contains { commands[$0.context.rawValue]?[key] == index }
      }
    }
  }

  private mutating func bind(_ keys: [Key], to index: Int) {
    for (_, context) in Command.Context.named where Command.all[index].context.contains(context) {
      for key in keys { commands[context.rawValue, default: [:]][key] = index }
    }
  }

  /// The command that a key gives, or `nil`.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    commands[context.rawValue]?[key].map { Command.all[$0] }
  }

  /// The keys of a command, the one to show first.
  public func keys(of command: String) -> [Key] {
    keysByName[command] ?? []
  }
}
