import SenderoCanvas
import SenderoCore

/// The review on the screen: a bar with the title, the lines of the page, and the hints.
enum ReviewView {
  static func draw(
    _ screen: ReviewScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = canvas.size
    let lines = screen.lines(in: editor)
    let visible = screen.visibleLines(in: editor)
    drawBar(screen, editor, isCut: screen.scroll + visible < lines.count, on: &canvas)
    for (offset, line) in lines.dropFirst(screen.scroll).prefix(visible).enumerated() {
      line.draw(column: 1, row: 1 + offset, width: size.width - 2, on: &canvas)
    }
    HintLine.draw(editor, &hints, row: size.height - 1, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }

  private static func drawBar(
    _ screen: ReviewScreen, _ editor: Editor, isCut: Bool, on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    let language = editor.language
    canvas.fill(Rectangle(column: 0, row: 0, width: width, height: 1), Style(.bar))
    let count = screen.review.moments.count
    var place = screen.page == 0 ? "" : ReviewPhrase.position(screen.page, of: count)[language]
    if isCut { place += place.isEmpty ? "▼" : " ▼" }
    let marks = [place, TopLine.Marks(editor).text(language)].filter { !$0.isEmpty }.joined(separator: "  ")
    let room = TextLayout.width(of: marks)
    if room + 4 < width {
      canvas.draw(marks, column: width - 1 - room, row: 0, width: room, style: Style(.bar))
    }
    let title = screen.review.title.isEmpty ? BoardPhrase.untitled[language] : screen.review.title
    let parts = [
      screen.page == 0 ? ReviewPhrase.title[language] : ReviewPhrase.badMoment[language], title,
      screen.review.state?.label[language] ?? "", screen.review.persona ?? "",
    ]
    canvas.draw(
      parts.filter { !$0.isEmpty }.joined(separator: " · "), column: 1, row: 0,
      width: max(0, width - 2 - (room > 0 ? room + 2 : 0)), style: Style(.bar, .bold))
  }
}
