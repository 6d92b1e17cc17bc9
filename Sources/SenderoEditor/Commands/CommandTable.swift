/// Every command, put together from the tables of the groups and of the screens.
extension Command {
  /// Every command, in the order of the help.
  public static let all: [Command] =
    movingCommands + linkCommands + ratingCommands + editingCommands + personaCommands + lookingCommands
    + curveCommands + guideCommands + fileCommands + mergingCommands
    + programCommands

  private static let byName: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, command) in all.enumerated() {
      for name in [command.name] + command.aliases { indices[name] = index }
    }
    return indices
  }()

  /// The command with a name or an alias.
  public static func named(_ name: String) -> Command? {
    byName[name].map { all[$0] }
  }
}

extension Keymap {
  /// The keys of the command table.
  public static let standard = Keymap(overriding: [:])

  /// Makes a keymap of the command table.
  ///
  /// - Parameter keys: The keys of some commands, by the commands' names; none leaves a command without a key. A key
  ///   given here is taken from whichever command had it on the same screen.
  public init(overriding keys: [String: [Key]]) { self.init(Command.all, overriding: keys) }
}
