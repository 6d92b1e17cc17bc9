import SenderoCore

/// The personas: a list, and the portrait of the selected one.
enum PersonasView {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    HintLine.draw(editor, row: canvas.size.height - 1, on: &canvas)
  }
}
