import SenderoCore

/// Which key gives which command where.
public struct Keymap: Equatable, Sendable {
  /// That a key gives a command wherever that is at hand.
  private struct Binding: Equatable {
    let key: Key
    let context: Command.Context
    let command: Int
  }

  /// What was bound, in turn: the last that fits counts.
  ///
  /// A list, since a key is looked up once for each that is typed, and a table of keys would be made at each start.
  private var bindings: [Binding] = []
  private var keysByName: [String: [Key]] = [:]

  /// The commands that keys are bound to.
  private let commands: [Command]

  /// Makes a keymap.
  ///
  /// - Parameters:
  ///   - commands: The commands with their own keys.
  ///   - keys: The keys of some commands, by the commands' names; none leaves a command without a key. A key given here
  ///     is taken from whichever command had it on the same screen.
  public init(_ commands: [Command], overriding keys: [String: [Key]]) {
    self.commands = commands
    for (index, command) in commands.enumerated() where keys.isEmpty || keys[command.name] == nil {
      bind(command.keys, to: index, command.context)
    }
    for (index, command) in commands.enumerated() where !keys.isEmpty {
      if let keys = keys[command.name] { bind(keys, to: index, command.context) }
    }
    keysByName.reserveCapacity(commands.count)
    for (index, command) in commands.enumerated() {
      let wanted = keys.isEmpty ? command.keys : keys[command.name] ?? command.keys
      keysByName[command.name] = wanted.filter { key in
        command.context.single.contains { self.index(for: key, in: $0) == index }
      }
    }
  }

  /// Whether both give the same commands for the same keys.
  public static func == (left: Keymap, right: Keymap) -> Bool {
    left.bindings == right.bindings && left.keysByName == right.keysByName
  }

  private mutating func bind(_ keys: [Key], to index: Int, _ context: Command.Context) {
    for key in keys { bindings.append(Binding(key: key, context: context, command: index)) }
  }

  private func index(for key: Key, in context: Command.Context) -> Int? {
    bindings.last { $0.context.contains(context) && $0.key == key }?.command
  }

  /// The command that a key gives, or `nil`.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    index(for: key, in: context).map { commands[$0] }
  }

  /// The keys of a command, the one to show first.
  public func keys(of command: String) -> [Key] {
    keysByName[command] ?? []
  }

  /// The first key of a command, as people read it in a sentence; without a key, its name as it is typed.
  func keyName(_ command: String, in language: Language) -> String {
    keys(of: command).first?.nameInSentence(in: language) ?? ":" + command
  }
}
