import SenderoCanvas
import SenderoCore

/// The summary of the selected touchpoint below the curve, with its thoughts, feelings and pain points if
/// there is room.
enum CurveSummary {
  static func draw(_ editor: Editor, in place: Rectangle, on canvas: inout Canvas) {
    var place = place
    func draw(_ text: String, lines: Int, _ style: Style) {
      guard !text.isEmpty, place.height > 0 else { return }
      var room = place
      room.height = min(lines, place.height)
      let used = canvas.drawWrapped(text, in: room, style: style)
      place.row += used
      place.height -= used
    }
    let text = SummaryLine.text(editor.boardModel, editor.selection, editor.settings.keymap)
    draw(text, lines: place.height > 1 ? 2 : 1, Style(.plain, .bold))
    guard let touchpoint = editor.selectedTouchpoint else { return }
    draw(touchpoint.description, lines: 2, Style(.plain))
    let own = editor.lens.persona.flatMap { touchpoint.experiences[$0] }
    let thoughts = own.map(\.thought).flatMap { $0.isEmpty ? nil : [$0] } ?? touchpoint.thoughts
    let feelings = own.map(\.emotion).flatMap { $0.isEmpty ? nil : [$0] } ?? touchpoint.emotions
    let voices = thoughts.map { Phrase.quoted($0)[editor.language] } + feelings
    draw(voices.joined(separator: " · "), lines: 2, Style(.quiet))
    for pain in touchpoint.painPoints { draw("! " + pain.text, lines: 1, Style(.negativeText)) }
    for branch in touchpoint.next {
      draw("↷ " + editor.sentence(branch, from: editor.selection)[editor.language], lines: 1, Style(.plain))
    }
  }
}
