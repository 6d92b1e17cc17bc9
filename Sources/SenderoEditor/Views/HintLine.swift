import SenderoCore

/// The last line: what was said, what is being asked, or what can be done now.
enum HintLine {
  static func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    var memory = HintMemory()
    draw(editor, &memory, row: row, on: &canvas)
  }

  /// Draws the line, with the hints as they were found for an earlier frame.
  static func draw(_ editor: Editor, _ memory: inout HintMemory, row: Int, on canvas: inout Canvas) {
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
      memory.draw(editor, row: row, on: &canvas)
    }
  }
}
