import SenderoCanvas
import SenderoCore

/// The messages of the session, to be read again.
struct MessagesScreen: TextScreen {
  static let name = "messages"
  static let title = LocalizedText("Messages", "Mensajes")

  var scroll = 0

  func lineCount(in editor: Editor) -> Int { MessagesView.lines(editor).count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    MessagesView.draw(self, editor, on: &canvas)
  }
}
