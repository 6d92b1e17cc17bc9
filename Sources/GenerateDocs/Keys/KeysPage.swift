import SenderoEditor

/// The page that lists keys and commands.
enum KeysPage {
  /// The page as Markdown.
  static var text: String {
    let sections = Command.Group.allCases.map { group in
      section(group, Command.all.filter { $0.group == group })
    }
    return """
      \(GeneratedNotice.text)
      # Keys and commands

      Each command has a name. `\(keys(of: "palette"))` asks for a command by its name, or by the beginning of the name where that is enough;
      `Tab` completes it. What stands in brackets may follow the name. The keys are those that hold where the settings name
      no others. *Where* says on which screens a command is at hand. `\(keys(of: "help"))` shows this list in the program, with the
      keys in force.

      \(sections.joined(separator: "\n\n"))

      \(fixedKeys)

      """
  }

  private static func section(_ group: Command.Group, _ commands: [Command]) -> String {
    let rows = commands.map { command in
      [
        command.keys.map { Markdown.code($0.name) }.joined(separator: " "),
        command.forms.map { Markdown.code($0) }.joined(separator: " "),
        command.title.english,
        command.places,
      ]
    }
    return """
      ## \(group.title.english)

      \(Markdown.table(["Keys", "Command", "What it does", "Where"], rows))
      """
  }

  private static func keys(of command: String) -> String {
    Command.named(command)?.keys.map(\.name).joined(separator: "` or `") ?? ""
  }

  private static var fixedKeys: String {
    """
    ## The mouse

    A click selects, a double click opens, dragging moves a touchpoint, and the wheel scrolls. `:mouse off` leaves the mouse
    to the terminal, so that its own selection of text works.

    ## Fixed keys

    These cannot be changed, since every letter may have to be typed.

    ### Where text is typed

    \(Markdown.table(["Keys", "What they do"], FixedKey.inText.map(\.row)))

    Pasted text goes in as text, whatever it holds: no key or command is read from it. A paste of several lines while a
    touchpoint's name is asked for, or on the board, adds one touchpoint for each line.

    ### Where one of several values is chosen

    \(Markdown.table(["Keys", "What they do"], FixedKey.inChoices.map(\.row)))

    ### Where a question is asked

    The keys stand beside the answers. `Esc` and `Ctrl-C` change nothing.
    """
  }
}

extension Command {
  /// The forms in which the command can be typed: its name with its argument, then its aliases.
  fileprivate var forms: [String] {
    let taken =
      switch argument {
      case nil: ""
      case .file?: " [FILE]"
      case .words(let words)?: " [" + words.map(\.word).joined(separator: "|") + "]"
      case .text?: " [TEXT]"
      }
    return [":" + name + taken] + aliases.map { ":" + $0 }
  }

  fileprivate var places: String {
    context == .all
      ? "everywhere"
      : Context.named.filter { context.contains($0.context) }.map(\.name).joined(separator: ", ")
  }
}
