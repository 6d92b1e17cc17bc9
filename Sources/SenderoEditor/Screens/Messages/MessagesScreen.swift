import SenderoCanvas
import SenderoCore

/// The messages of the session, to be read again.
struct MessagesScreen: TextScreen {
  static let name = "messages"
  static let title = LocalizedText("Messages", "Mensajes")

  var scroll = 0

  /// One line of a message.
  struct Line {
    var text: Substring
    var kind: Message.Kind
    /// Whether the line is the first of a message.
    var isFirst: Bool
  }

  /// Returns the lines of all messages.
  func lines(in editor: Editor) -> [Line] {
    editor.messages.all.flatMap { message in
      TextLayout.wrap(message.text[editor.language], width: max(1, editor.size.width - 4)).enumerated().map {
        Line(text: $0.element, kind: message.kind, isFirst: $0.offset == 0)
      }
    }
  }

  func lineCount(in editor: Editor) -> Int { lines(in: editor).count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    MessagesView.draw(self, editor, on: &canvas)
  }
}
