import SenderoCanvas
import SenderoCore

/// One line of the help, in a form without language or keys, which only the lines on the screen need.
enum HelpLine: Sendable {
  /// The name of a part of the help.
  case part(LocalizedText)
  /// A heading in a part.
  case heading(LocalizedText)
  /// A command, by its index in `Command.all`, with its keys on one screen or, if it is not there, on others.
  case command(Int, Command.Context?)
  /// A sign on the board.
  case sign(BoardSign)
  /// Keys that cannot be changed.
  case keys(FixedKey)
  /// Anything else, with its meaning.
  case entry(LocalizedText, LocalizedText)
  case blank

  /// Returns the lines of the help that was opened on a screen: what works there, the signs of the board, what
  /// works everywhere else, and the commands of other screens.
  static func all(on context: Command.Context, title: LocalizedText) -> [HelpLine] {
    var lines: [HelpLine] = [.part(Phrase.helpHere(title))]
    let here = Command.all.indices.filter { Command.all[$0].context.contains(context) }
    for group in Command.Group.allCases {
      let commands = here.filter { Command.all[$0].group == group }
      if commands.isEmpty { continue }
      lines.append(.heading(group.title))
      lines += commands.map { .command($0, context) }
      lines.append(.blank)
    }
    lines.append(.part(Phrase.helpSigns))
    for group in BoardSign.Group.allCases {
      lines.append(.heading(group.title))
      lines += BoardSign.all.filter { $0.group == group }.map { .sign($0) }
      lines.append(.blank)
    }
    lines.append(.part(Phrase.helpFilter))
    lines += FilterKey.all.map { .entry($0.example, $0.meaning) }
    lines +=
      [.blank, .part(Phrase.helpText), .heading(Phrase.helpTyping)] + FixedKey.inText.map { .keys($0) }
    lines += [.blank, .heading(Phrase.helpChoosing)] + FixedKey.inChoices.map { .keys($0) }
    lines += [.blank, .heading(Phrase.helpMouse)] + FixedKey.mouse.map { .entry($0.action, $0.about) }
    lines += [.blank, .part(Phrase.helpElsewhere)]
    let elsewhere = Command.all.indices.filter { !Command.all[$0].context.contains(context) }
    return lines + elsewhere.map { .command($0, nil) }
  }

  /// Returns the keys, the description and the note of the line; `nil` for a heading and a blank line.
  func columns(_ editor: Editor) -> (keys: String, text: String, note: String)? {
    let language = editor.language
    switch self {
    case .part, .heading, .blank: return nil
    case .command(let index, let context):
      let command = Command.all[index]
      let keymap = editor.settings.keymap
      let keys = context.map { keymap.keys(ofCommandAt: index, in: $0) } ?? keymap.keys(ofCommandAt: index)
      let names = command.shownNames(in: language).map { ":" + $0 }
      let places = context == nil ? "  " + command.context.titles(in: language) : ""
      return (
        keys.map { $0.name(in: language) }.joined(separator: "  "), command.title[language],
        names.joined(separator: "  ") + places
      )
    case .sign(let sign): return (sign.glyph, sign.meaning[language], "")
    case .keys(let fixed):
      return (fixed.keys.map { $0.name(in: language) }.joined(separator: "  "), fixed.about[language], "")
    case .entry(let what, let meaning): return (what[language], meaning[language], "")
    }
  }

  /// Returns the whole text of the line, for searching.
  func text(_ editor: Editor) -> String {
    switch self {
    case .part(let text), .heading(let text): text[editor.language]
    case .blank: ""
    default: columns(editor).map { [$0.keys, $0.text, $0.note].joined(separator: " ") } ?? ""
    }
  }
}
