import SenderoCanvas
import SenderoCore

/// The summary of the selected touchpoint below the curve: one line, and below it the preview if there is
/// room.
enum CurveSummary {
  static func draw(_ editor: Editor, in place: Rectangle, on canvas: inout Canvas) {
    let model = editor.boardModel
    let text = SummaryLine.text(model, editor.selection, editor.settings.keymap)
    var room = place
    room.height = min(place.height > 1 ? 2 : 1, place.height)
    // With a preview, the rest of the line is there.
    guard place.height >= 4, let preview = SelectionPreview(editor, model), !preview.isEmpty else {
      canvas.drawWrapped(text, in: room, style: Style(.plain, .bold))
      return
    }
    PreviewView.draw(
      preview, isPane: false, in: place, key: editor.keyName("open"), on: &canvas)
  }
}
