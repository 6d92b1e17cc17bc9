import SenderoCore

extension Editor {
  /// Runs the command that was typed: its name, an alias, or an unambiguous beginning of its name.
  mutating func run(_ typed: String) -> [Effect] {
    let parts = typed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    guard let name = parts.first else { return [] }
    let argument = parts.count > 1 ? parts[1].trimmed : ""
    guard let command = command(called: name) else {
      let begun = Command.all.filter { $0.name.hasPrefix(name) }.map(\.name)
      message = Message(
        .problem, begun.isEmpty ? Phrase.unknownCommand(name) : Phrase.ambiguousCommand(name, begun))
      return []
    }
    guard !command.context.isDisjoint(with: screen.context) else {
      message = Message(.quiet, Phrase.notHere(command.name))
      return []
    }
    return perform(command, argument)
  }

  private func command(called name: String) -> Command? {
    if let command = Command.named(name) { return command }
    let matches = Command.all.filter { $0.name.hasPrefix(name) }
    return matches.count == 1 ? matches[0] : nil
  }

  /// Returns the command lines that complete the typed text, each with a description.
  func completions(of typed: String) -> [(line: String, title: String)] {
    guard let space = typed.firstIndex(of: " ") else {
      let wanted = FoldedText.folded(typed)
      let context = screen.context
      let here = Command.all.filter { !$0.context.isDisjoint(with: context) }
      let byAlias = here.filter { $0.aliases.contains(typed) }
      let byName = byAlias + here.filter { $0.name.hasPrefix(wanted) && !$0.aliases.contains(typed) }
      let byTitle = here.filter { command in
        wanted.count > 1 && !byName.contains { $0.name == command.name }
          && FoldedText.contains(command.title[language] + " " + command.name, wanted)
      }
      return (byName + byTitle).map { ($0.name, $0.title[language]) }
    }
    let argument = typed[typed.index(after: space)...]
    guard let command = command(called: String(typed[..<space])) else { return [] }
    return completions(of: String(argument), command.argument).map {
      (String(typed[...space]) + $0.word, $0.meaning)
    }
  }
}
