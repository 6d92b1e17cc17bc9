import SenderoCanvas
import SenderoCore

/// The screen of a story: the page, and how far the story has come.
enum PresentView {
  static func draw(
    _ screen: PresentScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = canvas.size
    drawTop(screen, editor, on: &canvas)
    let parts = StoryParts(screen, editor)
    let rows = PresentLayout.pageRows(size)
    canvas.paste(
      parts.draw(screen.part), column: PresentLayout.pageColumns(size).lowerBound,
      row: rows.lowerBound + parts.offset)
    if PresentLayout.hasBar(size) { drawBar(screen, row: size.height - 2, on: &canvas) }
    HintLine.draw(editor, &hints, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: rows.lowerBound)
  }

  private static func drawTop(_ screen: PresentScreen, _ editor: Editor, on canvas: inout Canvas) {
    let width = canvas.size.width
    let parts = StoryParts(screen, editor).count
    let part = parts > 1 ? "\(screen.part + 1)/\(parts)" : ""
    let progress = screen.story.progress(at: screen.page).map { Phrase.progress($0)[editor.language] } ?? ""
    let room = width - 2 - (part.isEmpty ? 0 : part.count + 3)
    let right = [TextLayout.cut(progress, width: max(0, room)), part].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let rightWidth = TextLayout.width(of: right)
    TitleBar.draw(editor.boardModel.headline(), reserving: rightWidth + 2, on: &canvas)
    canvas.draw(
      right, column: max(1, width - 1 - rightWidth), row: 0, width: min(rightWidth, width - 2),
      style: Style(.bar, .bold))
  }

  /// Draws a bar as long as the part of the story that has been shown.
  private static func drawBar(_ screen: PresentScreen, row: Int, on canvas: inout Canvas) {
    let width = canvas.size.width
    let told = width * screen.page / max(1, screen.story.pages.count - 1)
    canvas.fill(Rectangle(column: 0, row: row, width: width, height: 1), Style(.border), with: "─")
    canvas.fill(Rectangle(column: 0, row: row, width: told, height: 1), Style(.accent), with: "━")
  }
}
