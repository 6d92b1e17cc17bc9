import SenderoCore

/// The keymap: the command that each key runs on each screen.
public struct Keymap: Equatable, Sendable {
  /// A key that runs a command on the screens where the command is available.
  private struct Binding: Equatable {
    let key: Key
    let context: Command.Context
    let command: Int
  }

  /// The bindings, in order; the last match wins.
  ///
  /// A list suffices, since each key typed is looked up once, and a dictionary would have to be built at each
  /// start.
  private var bindings: [Binding] = []
  private var keysByName: [String: [Key]] = [:]

  /// The commands of the keymap.
  private let commands: [Command]

  /// Makes a keymap.
  ///
  /// - Parameters:
  ///   - commands: The commands with their default keys.
  ///   - keys: The keys of some commands, by command name; an empty list leaves the command without a key. A
  ///     key given here is removed from any other command that has it on the same screen.
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

  /// Returns whether both keymaps run the same commands for the same keys.
  public static func == (left: Keymap, right: Keymap) -> Bool {
    left.bindings == right.bindings && left.keysByName == right.keysByName
  }

  private mutating func bind(_ keys: [Key], to index: Int, _ context: Command.Context) {
    for key in keys { bindings.append(Binding(key: key, context: context, command: index)) }
  }

  private func index(for key: Key, in context: Command.Context) -> Int? {
    bindings.last { $0.context.contains(context) && $0.key == key }?.command
  }

  /// Returns the command that a key runs on a screen, or `nil`.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    index(for: key, in: context).map { commands[$0] }
  }

  /// Returns the keys of a command; the first is the one to display.
  public func keys(of command: String) -> [Key] {
    keysByName[command] ?? []
  }

  /// Returns the name of a command's first key for use in a sentence, or `:` and the command's name if it has
  /// no key.
  func keyName(_ command: String, in language: Language) -> String {
    keys(of: command).first?.nameInSentence(in: language) ?? ":" + command
  }
}
