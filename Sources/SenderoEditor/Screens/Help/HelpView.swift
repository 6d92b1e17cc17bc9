import SenderoCanvas
import SenderoCore

/// The help: every command under its heading, with its present keys.
enum HelpView {
  /// One line of the help.
  enum Line: Hashable {
    case heading(LocalizedText)
    case command(keys: String, title: LocalizedText, name: String)
    case blank
  }

  /// The number of lines of the help.
  static let lineCount = Command.all.count + Command.Group.allCases.count * 2 - 1

  /// Returns the lines of the help.
  static func lines(_ editor: Editor) -> [Line] {
    Command.Group.allCases.flatMap { group -> [Line] in
      let commands = Command.all.filter { $0.group == group }.map { command in
        Line.command(
          keys: editor.settings.keymap.keys(of: command.name).map { $0.name(in: editor.language) }.joined(
            separator: "  "),
          title: command.title,
          name: ([command.name] + command.aliases.prefix(1)).map { ":" + $0 }.joined(separator: "  "))
      }
      return [.heading(group.title)] + commands + [.blank]
    }.dropLast()
  }

  static func draw(_ help: HelpScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      Phrase.helpTitle[editor.language], column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    let lines = lines(editor)
    let isWide = size.width >= 60
    let keyWidth = isWide ? 20 : max(6, size.width / 3)
    for (offset, line) in lines.dropFirst(help.scroll).prefix(help.visibleLines(in: editor)).enumerated() {
      let row = 1 + offset
      switch line {
      case .blank: break
      case .heading(let title):
        canvas.draw(
          title[editor.language], column: 1, row: row, width: size.width - 2, style: Style(.accent, .bold))
      case .command(let keys, let title, let name):
        canvas.draw(keys, column: 3, row: row, width: keyWidth - 1, style: Style(.heading, .bold))
        let column = 3 + keyWidth
        let used = canvas.draw(
          title[editor.language], column: column, row: row, width: size.width - column - 1,
          style: Style(.plain))
        let rest = size.width - column - used - 4
        if isWide, rest > name.count + 1 {
          canvas.draw(
            name, column: size.width - name.count - 2, row: row, width: name.count + 1,
            style: Style(.quiet))
        }
      }
    }
    let hint = Phrase.helpHint(last: help.scroll + help.visibleLines(in: editor) >= lines.count)
    canvas.fill(Rectangle(column: 0, row: size.height - 1, width: size.width, height: 1), Style(.bar))
    if editor.prompt != nil || editor.message != nil {
      HintLine.draw(editor, row: size.height - 1, on: &canvas)
    } else {
      canvas.draw(
        hint[editor.language], column: 1, row: size.height - 1, width: size.width - 2, style: Style(.bar))
    }
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }
}
