import SenderoCanvas
import SenderoCore

/// The review on the screen: a bar with the title, the lines of the page, and the hints.
enum ReviewView {
  static func draw(
    _ screen: ReviewScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let language = editor.language
    let lines = screen.lines(in: editor)
    let count = screen.review.moments.count
    var place = screen.page == 0 ? "" : ReviewPhrase.position(screen.page, of: count)[language]
    if screen.scroll + screen.visibleLines(in: editor) < lines.count { place += place.isEmpty ? "▼" : " ▼" }
    let marks = [place, TopLine.Marks(editor).text(language)].filter { !$0.isEmpty }.joined(separator: "  ")
    let title = screen.review.title.isEmpty ? BoardPhrase.untitled[language] : screen.review.title
    let parts = [
      screen.page == 0 ? ReviewPhrase.title[language] : ReviewPhrase.badMoment[language], title,
      screen.review.state?.label[language] ?? "", screen.review.persona ?? "",
    ]
    ListFrame(
      title: parts.filter { !$0.isEmpty }.joined(separator: " · "),
      marks: marks.isEmpty ? nil : StyledLine(marks, Style(.bar))
    ).draw(lines, of: screen, editor, &hints, on: &canvas)
  }
}
