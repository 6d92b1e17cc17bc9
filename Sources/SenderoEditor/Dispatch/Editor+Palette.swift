import SenderoCore

extension Editor {
  /// Runs what the user chose or typed in the palette.
  ///
  /// A line chosen with `Tab` or an arrow key runs as it stands. Typed text that is no complete command runs
  /// the first match, which the palette highlights; a match that can lose work is only completed.
  mutating func run(_ asked: TextPrompt) -> [Effect] {
    let typed = asked.typed
    let entries = paletteEntries(for: asked)
    let chosen = asked.completing.flatMap { entries.indices.contains($0.index) ? entries[$0.index] : nil }
    if let chosen { return run(chosen: chosen, asked) }
    guard !typed.trimmed.isEmpty else { return [] }
    guard let first = entries.first, !isComplete(typed) else { return run(typed.trimmed) }
    guard !first.runsWhenFirst else { return run(first.line) }
    var asked = asked
    asked.input = TextInput(first.line)
    asked.problem = Phrase.enterAgain(first.line)
    prompt = .text(asked)
    return []
  }

  /// Whether the typed text names a command and, if the argument is one of a few words, one of these.
  private func isComplete(_ typed: String) -> Bool {
    let (name, argument) = Self.parts(of: typed)
    guard let index = Command.index(typed: name) else { return false }
    let command = Command.all[index]
    guard let argument else { return true }
    switch command.argument {
    case .words(let words)?: return argument.isEmpty || words.contains { $0.word == argument }
    case .file?, .text?, .name?, .filter?: return true
    case nil: return argument.isEmpty
    }
  }

  /// Runs a chosen entry; a chosen folder is opened for the next part of the path.
  private mutating func run(chosen: PaletteEntry, _ asked: TextPrompt) -> [Effect] {
    guard chosen.isFolder else { return run(chosen.line) }
    var asked = asked
    asked.completing = nil
    asked.input = TextInput(chosen.line)
    return showPrompt(asked)
  }

  /// Runs a command line: a name and an argument.
  mutating func run(_ line: String) -> [Effect] {
    let (name, argument) = Self.parts(of: line)
    guard let index = Command.index(typed: name) else {
      message = Message(.problem, Phrase.unknownCommand(name, palette: keyName("palette")))
      return []
    }
    let command = Command.all[index]
    guard !command.context.isDisjoint(with: screen.context) else {
      message = Message(.quiet, Phrase.notHere(command.name(in: language)))
      return []
    }
    keyMemory.paletteUses[command.name, default: 0] += 1
    return perform(command, argument ?? "")
  }

  /// Returns the name of a command line and its argument; `nil` if no space follows the name.
  private static func parts(of line: String) -> (name: String, argument: String?) {
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

  /// Highlights the next or the previous entry; the typed text stays.
  mutating func choose(_ asked: inout TextPrompt, forward: Bool) {
    let entries = paletteEntries(for: asked)
    guard !entries.isEmpty else { return }
    let typed = asked.typed
    let index =
      highlighted(entries, asked).map { ($0 + (forward ? 1 : entries.count - 1)) % entries.count }
      ?? (forward ? 0 : entries.count - 1)
    asked.completing = (index, typed)
    asked.input = TextInput(typed)
    asked.problem = nil
  }

  /// Returns the entries of the palette for the typed text, the best match first.
  func paletteEntries(for asked: TextPrompt) -> [PaletteEntry] {
    let typed = asked.typed
    if let space = typed.firstIndex(of: " "),
      let index = Command.index(typed: String(typed[..<space])), Command.all[index].argument != nil
    {
      let begun = String(typed[typed.index(after: space)...])
      return argumentEntries(of: Command.all[index], begun: begun, asked)
        .map { entry in
          var entry = entry
          entry.line = String(typed[...space]) + entry.line
          return entry
        }
    }
    let context = screen.context
    let here = PaletteMatch.commands(typed, in: language).filter {
      !Command.all[$0].context.isDisjoint(with: context)
    }
    return (typed.trimmed.isEmpty ? mostUsedFirst(here) : here).map(entry)
  }

  private func entry(ofCommand index: Int) -> PaletteEntry {
    let command = Command.all[index]
    let name = command.name(in: language)
    return PaletteEntry(
      line: name, text: command.title[language],
      key: settings.keymap.keys(of: command.name).first?.name(in: language) ?? "",
      note: ":" + ([name] + command.aliases.prefix(1)).joined(separator: "  :"),
      runsWhenFirst: !command.isRisky)
  }

  /// The commands that the palette lists first before anything is typed, the most useful first.
  private static let useful = [
    "save", "rename-map", "edit-map", "guide", "worst", "filter", "search", "replace", "history", "arrange",
    "view", "lens", "channel", "new",
    "edit", "language", "colours", "help", "messages", "save-and-quit", "quit",
  ]

  /// Orders commands by their use in this session, then by usefulness; those that only move come last.
  private func mostUsedFirst(_ commands: [Int]) -> [Int] {
    let uses = keyMemory.paletteUses
    let order = commands.enumerated().map { place, index in
      let command = Command.all[index]
      let use = Self.useful.firstIndex(of: command.name) ?? (command.group == .moving ? 2000 : 1000) + place
      return (index: index, uses: uses[command.name] ?? 0, use: use)
    }
    return order.sorted { (-$0.uses, $0.use) < (-$1.uses, $1.use) }.map(\.index)
  }
}
