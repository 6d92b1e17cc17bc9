import SenderoCore

/// The curve of the emotional journey.
enum CurveView {
  static func draw(_ editor: Editor, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    HintLine.draw(editor, row: canvas.size.height - 1, on: &canvas)
  }
}
