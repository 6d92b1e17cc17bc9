import SenderoCanvas
import SenderoCore

/// The list of all messages, the newest first, each in full length.
enum MessagesView {
  static func draw(_ messages: MessagesScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    let language = editor.language
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      Phrase.messagesTitle[language], column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    let lines = messages.lines(in: editor)
    if lines.isEmpty {
      canvas.draw(
        Phrase.noMessages[language], column: 1, row: 1, width: size.width - 2, style: Style(.quiet))
    }
    for (offset, line) in lines.dropFirst(messages.scroll).prefix(messages.visibleLines(in: editor))
      .enumerated()
    {
      let style = Style(line.kind == .problem ? .warning : .plain)
      if line.isFirst { canvas.draw("•", column: 1, row: 1 + offset, width: 1, style: Style(.quiet)) }
      canvas.draw(String(line.text), column: 3, row: 1 + offset, width: size.width - 4, style: style)
    }
    HintLine.draw(editor, row: size.height - 1, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }
}
