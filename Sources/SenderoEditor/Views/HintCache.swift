import SenderoCore

/// The hints for one place in one language, and the line of them that was drawn last: most frames show the same.
struct HintCache: Sendable {
  /// A command's key, and a word on what it does.
  private struct Hint: Sendable {
    /// The command's place in the table.
    let command: Int
    let key: String
    let words: String
    /// The cells that both take, with the space between them.
    let width: Int
  }

  private struct Setting: Equatable {
    let context: Command.Context
    let language: Language
    let keymap: Keymap
  }

  private struct Line {
    /// The places in the table of the commands that are shown.
    let commands: [Int]
    let picture: Canvas
  }

  private var setting: Setting?
  private var hints: [Hint] = []
  private var line: Line?

  /// Draws the hints for what can be done now, as many as there is room for.
  mutating func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    update(editor)
    var width = 1
    var shown: [Hint] = []
    for hint in hints where Command.all[hint.command].unavailable(editor) == nil {
      guard width + hint.width < canvas.size.width else { break }
      width += hint.width + 2
      shown.append(hint)
    }
    let commands = shown.map(\.command)
    if let line, line.commands == commands, line.picture.size.width == canvas.size.width {
      canvas.paste(line.picture, column: 0, row: row)
      return
    }
    var picture = Canvas(size: Size(width: canvas.size.width, height: 1))
    Self.draw(shown, on: &picture)
    canvas.paste(picture, column: 0, row: row)
    line = Line(commands: commands, picture: picture)
  }

  private static func draw(_ hints: [Hint], on canvas: inout Canvas) {
    canvas.fill(Rectangle(column: 0, row: 0, width: canvas.size.width, height: 1), Style(.bar))
    var column = 1
    for hint in hints {
      column +=
        canvas.draw(hint.key, column: column, row: 0, width: hint.width, style: Style(.keyName, .bold)) + 1
      column += canvas.draw(hint.words, column: column, row: 0, width: hint.width, style: Style(.bar)) + 2
    }
  }

  /// Brings the hints up to date.
  private mutating func update(_ editor: Editor) {
    let now = Setting(context: editor.context, language: editor.language, keymap: editor.keymap)
    guard setting != now else { return }
    setting = now
    line = nil
    hints = Command.all.indices.compactMap { index in
      let command = Command.all[index]
      guard let words = command.hint(in: now.context)?[now.language],
        let key = now.keymap.keys(of: command.name).first?.name
      else { return nil }
      let width = TextLayout.width(of: key) + TextLayout.width(of: words) + 1
      return Hint(command: index, key: key, words: words, width: width)
    }
  }
}
