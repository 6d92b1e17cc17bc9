import SenderoCore

/// The objectives: a list, and the selected one in full.
enum ObjectivesView {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    HintLine.draw(editor, row: canvas.size.height - 1, on: &canvas)
  }
}
