import SenderoCore

/// The table of all commands, assembled from the tables of the groups and the screens.
extension Command {
  /// All commands, in the order of the help.
  public static let all: [Command] = {
    let groups = [
      movingCommands, linkCommands, ratingCommands, editingCommands, quickAddCommands, stageCommands,
      replacingCommands, personaCommands, detailsCommands, viewCommands, curveCommands, priorityCommands,
      reviewCommands, workshopCommands, voteCommands, findingCommands, guideCommands, fileCommands,
      importCommands, startCommands, conflictCommands, recoveryCommands, compareCommands, presentCommands,
      programCommands,
    ]
    var all: [Command] = []
    all.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for group in groups { all += group }
    return all
  }()

  private static let bySpanishName: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, command) in all.enumerated() {
      for name in command.spanishNames { indices[FoldedText.folded(name)] = index }
    }
    return indices
  }()

  /// Returns the command with a name or alias.
  public static func named(_ name: String) -> Command? {
    index(of: name).map { all[$0] }
  }

  /// Returns the index in `all` of the command with a name or alias.
  ///
  /// A search suffices for the few names that are looked up; a dictionary would have to be built at each start.
  static func index(of name: String) -> Int? {
    all.indices.first { all[$0].name == name } ?? all.indices.first { all[$0].aliases.contains(name) }
  }

  /// Returns the index in `all` of the command with a name, an alias or a Spanish name, in any case and with
  /// or without accents.
  static func index(typed name: String) -> Int? {
    let folded = FoldedText.folded(name)
    return index(of: folded) ?? bySpanishName[folded]
  }
}

extension Keymap {
  /// The keymap with the default keys of the command table.
  public static let standard = Keymap([:])

  /// Makes a keymap from the command table, with some keys overridden.
  ///
  /// - Parameters:
  ///   - keys: The keys of some commands, by command name; an empty list leaves the command without a key. A key
  ///     given here is removed from any other command that has it on the same screen.
  ///   - preset: The keys of the other commands.
  public init(_ keys: [String: [KeySequence]], over preset: KeyPreset = .standard) {
    self.init(Command.all, overriding: preset.keys.merging(keys) { $1 })
  }

  /// Makes a keymap from the command table, with single keys for some commands.
  public init(overriding keys: [String: [Key]]) {
    self.init(keys.mapValues { $0.map { KeySequence($0) } })
  }
}
