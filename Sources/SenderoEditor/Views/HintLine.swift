import SenderoCore

/// The last line: what was said, what is being asked, or what can be done now.
enum HintLine {
  static func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    let line = Rectangle(column: 0, row: row, width: canvas.size.width, height: 1)
    canvas.fill(line, Style(.bar))
    GuidePanel.draw(editor, above: row, on: &canvas)
    if let prompt = editor.prompt {
      PromptView.draw(prompt, editor, row: row, on: &canvas)
    } else if let message = editor.message {
      let role: Role = message.kind == .problem ? .warning : .bar
      canvas.draw(
        message.text[editor.language], column: 1, row: row, width: canvas.size.width - 2,
        style: Style(role, message.kind == .quiet ? [] : .bold))
    } else if editor.guide != nil, editor.guideRows == 0, editor.details != nil || editor.screens.count == 1 {
      GuidePanel.drawShort(editor, row: row, on: &canvas)
    } else {
      drawHints(editor, row: row, on: &canvas)
    }
  }

  private static func drawHints(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    var column = 1
    for command in Command.all {
      guard let hint = command.hint(in: editor.context)?[editor.language],
        command.unavailable(editor) == nil, let key = editor.keymap.keys(of: command.name).first?.name
      else { continue }
      let width = TextLayout.width(of: key) + TextLayout.width(of: hint) + 1
      guard column + width < canvas.size.width else { break }
      column += canvas.draw(key, column: column, row: row, width: width, style: Style(.keyName, .bold)) + 1
      column += canvas.draw(hint, column: column, row: row, width: width, style: Style(.bar)) + 2
    }
  }
}
