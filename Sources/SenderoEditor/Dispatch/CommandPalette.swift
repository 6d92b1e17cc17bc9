import SenderoCore

/// The palette on a screen: the commands and arguments that match a typed command line.
struct CommandPalette: Sendable {
  /// What completes an argument.
  let completion: Completion
  /// The keys of the commands.
  let keymap: Keymap
  /// The context of the screen in front.
  let context: Command.Context
  /// The number of times each command was run from the palette, by name.
  let uses: [String: Int]

  /// Whether the typed text names a command and, if the argument is one of a few words, one of these.
  func isComplete(_ typed: String) -> Bool {
    let (name, argument) = Self.parts(of: typed)
    guard let index = Command.index(typed: name) else { return false }
    let command = Command.all[index]
    guard let argument else { return true }
    switch command.argument {
    case .words(let words)?: return argument.isEmpty || words.contains { $0.word == argument }
    case .file?, .otherFile?, .text?, .name?, .filter?, .person?, .examples?: return true
    case nil: return argument.isEmpty
    }
  }

  /// Returns the name of a command line and its argument; `nil` if no space follows the name.
  static func parts(of line: String) -> (name: String, argument: String?) {
    let line = line.drop { $0 == " " }
    guard let space = line.firstIndex(of: " ") else { return (String(line), nil) }
    return (String(line[..<space]), String(line[line.index(after: space)...]).trimmed)
  }

  /// Returns the index of the highlighted entry, the one that `Enter` runs; `nil` if it runs the typed text.
  func highlighted(_ entries: [PaletteEntry], _ asked: TextPrompt) -> Int? {
    if let completing = asked.completing { return completing.index }
    let typed = asked.typed
    guard !entries.isEmpty, !typed.trimmed.isEmpty else { return nil }
    return isComplete(typed) && typed.contains(" ") ? nil : 0
  }

  /// Returns the entries of the palette for the typed text, the best match first.
  func entries(for asked: TextPrompt) -> [PaletteEntry] {
    let typed = asked.typed
    if let space = typed.firstIndex(of: " "),
      let index = Command.index(typed: String(typed[..<space])), Command.all[index].argument != nil
    {
      let begun = String(typed[typed.index(after: space)...])
      return completion.argumentEntries(of: Command.all[index], begun: begun, asked)
        .map { entry in
          var entry = entry
          entry.line = String(typed[...space]) + entry.line
          return entry
        }
    }
    let here = PaletteMatch.commands(typed, in: completion.language).filter {
      !Command.all[$0].context.isDisjoint(with: context)
    }
    return (typed.trimmed.isEmpty ? mostUsedFirst(here) : here).map(entry)
  }

  private func entry(ofCommand index: Int) -> PaletteEntry {
    let command = Command.all[index]
    return PaletteEntry(
      line: command.name(in: completion.language), text: command.title[completion.language],
      key: keymap.keys(ofCommandAt: index).first?.name(in: completion.language) ?? "",
      note: ":" + command.shownNames(in: completion.language).joined(separator: "  :"),
      runsWhenFirst: !command.isRisky)
  }

  /// The commands that the palette lists first before anything is typed, the most useful first.
  static let useful = [
    "save", "rename-map", "edit-map", "guide", "worst", "filter", "search", "replace", "history", "arrange",
    "view", "lens", "channel", "new",
    "edit", "language", "colours", "help", "messages", "save-and-quit", "quit",
  ]

  /// Orders commands by their use in this session, then by usefulness; those that only move come last.
  private func mostUsedFirst(_ commands: [Int]) -> [Int] {
    let order = commands.enumerated().map { place, index in
      let command = Command.all[index]
      let use = Self.useful.firstIndex(of: command.name) ?? (command.group == .moving ? 2000 : 1000) + place
      return (index: index, uses: uses[command.name] ?? 0, use: use)
    }
    return order.sorted { (-$0.uses, $0.use) < (-$1.uses, $1.use) }.map(\.index)
  }
}
