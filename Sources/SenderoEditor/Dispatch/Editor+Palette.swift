import SenderoCore

/// Completing a typed text, and running commands by name.
extension Editor {
  /// What completes a typed text.
  var completion: Completion {
    Completion(
      map: map, file: path, language: language, people: front.attendance?.others.map(\.name) ?? [])
  }

  /// The palette on the screen in front.
  var palette: CommandPalette {
    CommandPalette(
      completion: completion, keymap: settings.keymap, context: screen.context, uses: keyMemory.paletteUses)
  }

  /// Replaces the typed text with its next or previous completion.
  mutating func complete(_ prompt: inout TextPrompt, forward: Bool) {
    // A chosen folder is completed by what it contains.
    if prompt.input.text.hasSuffix("/"), completions(of: prompt).count == 1 { prompt.completing = nil }
    let lines = completions(of: prompt)
    guard !lines.isEmpty else { return }
    let typed = prompt.typed
    let index: Int
    if let completing = prompt.completing, lines.indices.contains(completing.index),
      lines[completing.index] != prompt.input.text
    {
      // Highlighted with an arrow key, not filled in yet.
      index = completing.index
    } else if let completing = prompt.completing {
      index = (completing.index + (forward ? 1 : lines.count - 1)) % lines.count
    } else {
      index = forward ? 0 : lines.count - 1
    }
    prompt.completing = (index, typed)
    prompt.input = TextInput(lines[index])
    prompt.problem = nil
  }

  /// Returns the completions of the typed text, each as a whole text.
  func completions(of prompt: TextPrompt) -> [String] {
    prompt.purpose == .command
      ? palette.entries(for: prompt).map(\.line) : completion.completions(of: prompt)
  }

  /// Shows a prompt.
  ///
  /// - Returns: The request for the names in the folder of the typed path, unless the prompt has them or its text
  ///   is not a path.
  mutating func showPrompt(_ asked: TextPrompt) -> [Effect] {
    prompt = .text(asked)
    guard let path = completion.path(in: asked), asked.files?.folder != path.folder else { return [] }
    return [.listFiles(folder: path.folder, path.content)]
  }

  /// Takes the names in a folder for the prompt that asked for them.
  mutating func filesListed(_ folder: String, _ names: [String]) {
    guard case .text(var asked)? = prompt, completion.path(in: asked)?.folder == folder else { return }
    asked.files = (folder, names)
    asked.completing = nil
    prompt = .text(asked)
  }

  // MARK: The palette

  /// Opens the palette with the name of a command, what was typed after it, and the reason why it needs an argument.
  mutating func askForArgument(of command: String, typed: String = "", _ problem: LocalizedText) {
    let name = Command.named(command)?.name(in: language) ?? command
    // The prompt would hide a message, but it shows its own problem until the first letter is typed.
    prompt = .text(TextPrompt(purpose: .command, input: TextInput(name + " " + typed), problem: problem))
  }

  /// Opens the palette with the name of a command whose argument, one of a few words, is missing; shows the words if
  /// another one was typed.
  mutating func askForWord(of command: String, typed: String, _ words: [String]) {
    if typed.isEmpty { return askForArgument(of: command, Phrase.oneOf(words)) }
    message = Message(.quiet, Phrase.oneOf(words))
  }

  /// Runs what the user chose or typed in the palette.
  ///
  /// A line chosen with `Tab` or an arrow key runs as it is. Typed text that is not a complete command runs
  /// the first match, which the palette highlights; a match that can lose work is only completed.
  mutating func run(_ asked: TextPrompt) -> [Effect] {
    let typed = asked.typed
    let entries = palette.entries(for: asked)
    let chosen = asked.completing.flatMap { entries.indices.contains($0.index) ? entries[$0.index] : nil }
    if let chosen { return run(chosen: chosen, asked) }
    guard !typed.trimmed.isEmpty else { return [] }
    guard let first = entries.first, !palette.isComplete(typed) else { return run(typed.trimmed) }
    guard !first.runsWhenFirst else { return run(first.line) }
    var asked = asked
    asked.input = TextInput(first.line)
    asked.problem = Phrase.enterAgain(first.line)
    prompt = .text(asked)
    return []
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
    let (name, argument) = CommandPalette.parts(of: line)
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

  /// Highlights the next or the previous entry; the typed text stays.
  mutating func choose(_ asked: inout TextPrompt, forward: Bool) {
    let entries = palette.entries(for: asked)
    guard !entries.isEmpty else { return }
    let typed = asked.typed
    let index =
      palette.highlighted(entries, asked).map { ($0 + (forward ? 1 : entries.count - 1)) % entries.count }
      ?? (forward ? 0 : entries.count - 1)
    asked.completing = (index, typed)
    asked.input = TextInput(typed)
    asked.problem = nil
  }
}
