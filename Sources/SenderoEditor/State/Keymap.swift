import SenderoCore

/// The keymap: the command that each key, or each sequence of two keys, runs on each screen.
public struct Keymap: Equatable, Sendable {
  /// A sequence of keys that runs a command on the screens where the command is available.
  private struct Binding: Equatable {
    let keys: KeySequence
    let context: Command.Context
    let command: Int
  }

  /// What a key does.
  enum Answer {
    /// It runs a command.
    case command(Command)
    /// It is the first of a sequence.
    case first
    /// It does nothing.
    case nothing
  }

  /// The bindings, in order; the last match wins, but the first key of a sequence runs no command.
  ///
  /// A list suffices, since each key typed is looked up once, and a dictionary would have to be built at each
  /// start.
  private var bindings: [Binding] = []
  private var hasSequences = false
  /// The keys of each command; another command may have taken a key.
  private var wanted: [[KeySequence]] = []

  /// The commands of the keymap.
  private let commands: [Command]

  /// The key that leaves the program, unless it is bound to something else: the way out that everybody knows.
  private static let emergencyExit = KeySequence(.control("c"))
  private static let emergencyCommand = "quit"

  /// Makes a keymap.
  ///
  /// - Parameters:
  ///   - commands: The commands with their default keys.
  ///   - keys: The keys of some commands, by command name; an empty list leaves the command without a key. A
  ///     key given here is removed from any other command that has it on the same screen. `Ctrl-C` still quits
  ///     unless it is given to another command.
  public init(_ commands: [Command], overriding keys: [String: [KeySequence]]) {
    self.commands = commands
    wanted.reserveCapacity(commands.count)
    for (index, command) in commands.enumerated() {
      let own = keys.isEmpty ? nil : keys[command.name]
      var list = own ?? command.keys.map { KeySequence($0) }
      if command.name == Self.emergencyCommand, !list.contains(Self.emergencyExit) {
        bind([Self.emergencyExit], to: index, command.context)
        list.append(Self.emergencyExit)
      }
      if own == nil { bind(list, to: index, command.context) }
      wanted.append(list)
    }
    for (index, command) in commands.enumerated() where !keys.isEmpty {
      if let keys = keys[command.name] { bind(keys, to: index, command.context) }
    }
  }

  /// Returns whether both keymaps run the same commands for the same keys.
  public static func == (left: Keymap, right: Keymap) -> Bool {
    left.bindings == right.bindings && left.wanted == right.wanted
  }

  private mutating func bind(_ keys: [KeySequence], to index: Int, _ context: Command.Context) {
    for keys in keys {
      bindings.append(Binding(keys: keys, context: context, command: index))
      hasSequences = hasSequences || keys.second != nil
    }
  }

  private func index(for keys: KeySequence, in context: Command.Context) -> Int? {
    if keys.second == nil, beginsSequence(keys.first, in: context) { return nil }
    return bindings.last { $0.keys.first == keys.first && $0.context.contains(context) && $0.keys == keys }?
      .command
  }

  private func beginsSequence(_ key: Key, in context: Command.Context) -> Bool {
    hasSequences
      && bindings.contains { $0.keys.second != nil && $0.keys.first == key && $0.context.contains(context) }
  }

  /// Returns what a key does on a screen, after the first key of a sequence if one was typed.
  func answer(to key: Key, after first: Key? = nil, in context: Command.Context) -> Answer {
    let keys = first.map { KeySequence($0, key) } ?? KeySequence(key)
    if let index = index(for: keys, in: context) { return .command(commands[index]) }
    return first == nil && beginsSequence(key, in: context) ? .first : .nothing
  }

  /// Returns the command that a key runs on a screen, or `nil`.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    index(for: KeySequence(key), in: context).map { commands[$0] }
  }

  /// Returns the keys of a command; the first is the one to display.
  public func keys(of command: String) -> [KeySequence] {
    commands.indices.first { commands[$0].name == command }.map(keys(ofCommandAt:)) ?? []
  }

  /// Returns the keys of the command at an index of the keymap's commands.
  ///
  /// It spares lists of commands a search by name for each of them.
  func keys(ofCommandAt command: Int) -> [KeySequence] {
    let contexts = commands[command].context.single
    return wanted[command].filter { keys in contexts.contains { index(for: keys, in: $0) == command } }
  }

  /// Returns the keys of the command at an index that run it on a screen.
  func keys(ofCommandAt command: Int, in context: Command.Context) -> [KeySequence] {
    keys(ofCommandAt: command).filter { index(for: $0, in: context) == command }
  }

  /// Returns the name of a command's first key for use in a sentence, or `:` and the command's name if it has
  /// no key.
  func keyName(_ command: String, in language: Language) -> String {
    keys(of: command).first?.nameInSentence(in: language) ?? ":"
      + (commands.first { $0.name == command }?.name(in: language) ?? command)
  }
}
