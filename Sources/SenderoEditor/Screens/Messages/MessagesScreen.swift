import SenderoCanvas
import SenderoCore

/// The messages of the session, the newest first, each in full length.
struct MessagesScreen: TextScreen {
  static let name = "messages"
  static let title = LocalizedText("Messages", "Mensajes")

  var scroll = 0

  /// Returns the lines of all messages.
  private func lines(in editor: Editor) -> [StyledLine] {
    editor.messages.all.flatMap { message in
      TextLayout.wrap(message.text[editor.language], width: max(1, editor.size.width - 4)).enumerated().map {
        var line = $0.offset == 0 ? StyledLine("•", Style(.quiet)) : StyledLine(" ")
        line.add(" ")
        line.add(String($0.element), Style(message.kind == .problem ? .warning : .plain))
        return line
      }
    }
  }

  func lineCount(in editor: Editor) -> Int { lines(in: editor).count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    let nothing = StyledLine(Phrase.noMessages[editor.language], Style(.quiet))
    ListFrame(title: Phrase.messagesTitle[editor.language], whenEmpty: [nothing])
      .draw(lines(in: editor), of: self, editor, &cache.hints, on: &canvas)
  }
}
