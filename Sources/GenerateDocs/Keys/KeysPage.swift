import SenderoCanvas
import SenderoCore
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

      Each command has a name. `\(keys(of: "palette"))` opens a command line that accepts the name, or its beginning if
      that is unambiguous; `Tab` completes it. Arguments in brackets are optional. The keys below are the defaults, which
      the settings can change. *Where* lists the screens on which a command is available. `\(keys(of: "help"))` shows this
      list in the program, with the current keys.

      A count before a key, such as `\(keys(of: "count"))3j`, repeats it; with a rating, `\(keys(of: "cut"))`,
      `\(keys(of: "copy"))` or `\(keys(of: "delete"))` it is the number of touchpoints. `\(keys(of: "repeat"))`
      repeats the latest edit. A key that is not bound is understood as the one in the same place on a Latin keyboard if
      the layout is Cyrillic, Greek or Hebrew.

      \(sections.joined(separator: "\n\n"))

      \(signs)

      \(filters)

      \(vimKeys)

      \(fixedKeys)

      """
  }

  private static func row(_ fixed: FixedKey) -> [String] {
    [fixed.keys.map { Markdown.code($0.name) }.joined(separator: " "), fixed.about.english]
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

  private static var filters: String {
    let rows = FilterKey.all.map { [Markdown.code($0.example.english), $0.meaning.english] }
    return """
      ## Filters

      A filter is typed after `\(keys(of: "filter"))`, and given to `sendero show --only`. It selects the touchpoints that
      match all of its words. Commas separate alternatives: `negative,neutral`, `channel:web,app`. A minus sign selects
      what does not match: `-channel:web`. Numbers are compared with `<`, `<=`, `=`, `>=` and `>`. A name that exists in
      the map means only itself; part of a name means all names that contain it; and `owner:""` selects what has no owner.
      Any other word is a text, and so is a word in quotes: `"pain"`. The words of both languages are understood.

      \(Markdown.table(["Word", "Selects touchpoints"], rows))
      """
  }

  private static var signs: String {
    let rows = BoardSign.all.map { [Markdown.code($0.glyph), Markdown.code($0.ascii), $0.meaning.english] }
    return """
      ## Signs on the board

      On a terminal without UTF-8, the second form stands in place of the first.

      \(Markdown.table(["Sign", "In ASCII", "Meaning"], rows))
      """
  }

  private static var vimKeys: String {
    let rows = KeyPreset.vimTable.map { row in
      [
        row.keys.split(separator: " ").map { Markdown.code(String($0)) }.joined(separator: " "),
        Markdown.code(":" + row.command),
        Command.named(row.command)?.title.english ?? "",
      ]
    }
    return """
      ## The vim keys

      With `"keyset": "vim"` in the settings, these commands have other keys, and the rest keep the keys above. A digit
      begins a count, which in the default keys follows `\(keys(of: "count"))`.

      \(Markdown.table(["Keys", "Command", "What it does"], rows))
      """
  }

  private static var fixedKeys: String {
    """
    ## The mouse

    A click selects, a double click opens, dragging moves a touchpoint, and the wheel scrolls. `:mouse off` returns
    the mouse to the terminal, so that the terminal can select text.

    ## Fixed keys

    These keys cannot be changed, because any letter may be needed for typing.

    ### Typing text

    \(Markdown.table(["Keys", "What they do"], FixedKey.inText.map(row)))

    Pasted text is inserted as text: the program never interprets it as keys or commands. A paste of several lines at the
    prompt for a touchpoint's name, or on the board, adds one touchpoint for each line; in a list, also one of the
    details, it adds one item for each line. Marks of lists, tasks and headings are left out. Lines with tabs, as a
    spreadsheet copies them, have the name, the channel and the rating, such as `positive`, `very good` or `--`; further
    cells become the description.

    Some terminals do not mark pasted text. So more than eight characters that arrive at once and read as a text are
    taken as a paste, not as keys. A held key, keys for moving and rating, and a key that opens an input with the text
    for it are still keys. Text that is pasted, or typed fast where no text is asked for, never runs a command that
    leaves, deletes, discards or starts another program, and keys typed before a question is on the screen do not answer
    it.

    ### Choosing one of several values

    \(Markdown.table(["Keys", "What they do"], FixedKey.inChoices.map(row)))

    ### Answering a question

    The keys are shown beside the answers. `Esc` and `Ctrl-C` cancel.
    """
  }
}

extension Command {
  /// The forms in which the command can be typed: its name with its argument, then its aliases.
  fileprivate var forms: [String] {
    let taken =
      switch argument {
      case nil: ""
      case .file?, .otherFile?: " [FILE]"
      case .words(let words)?, .examples(let words)?: " [" + words.map(\.word).joined(separator: "|") + "]"
      case .name(let name)?: " [\(name)]".uppercased()
      case .filter?: " [FILTER]"
      case .person?: " [NAME]"
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
