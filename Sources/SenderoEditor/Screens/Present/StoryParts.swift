import SenderoCanvas
import SenderoCore

/// A page of a story, divided into parts if the screen is too small for it.
struct StoryParts {
  private let pen: StoryPen
  /// The number of free rows above the page.
  let offset: Int

  /// Lays out the page that a screen shows.
  init(_ screen: PresentScreen, _ editor: Editor) {
    let size = editor.size
    var pen = StoryPen(
      width: PresentLayout.pageColumns(size).count, rows: PresentLayout.pageRows(size).count,
      language: editor.language)
    let page = StoryPage(screen, editor)
    page.layOut(with: &pen)
    // A page stands above the middle, a title closer to it.
    offset = max(0, (pen.rows - pen.height) / (page.isTitle ? 3 : 5))
    self.pen = pen
  }

  /// The number of parts.
  var count: Int { max(1, (pen.height + pen.rows - 1) / pen.rows) }

  /// Draws one of the parts.
  func draw(_ index: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: pen.width, height: pen.height))
    for mark in pen.marks {
      switch mark {
      case .line(let text, let place, let style):
        canvas.draw(text, column: place.column, row: place.row, width: place.width, style: style)
      case .text(let text, let place, let style): canvas.drawWrapped(text, in: place, style: style)
      case .fill(let place, let style, let character): canvas.fill(place, style, with: character)
      case .title(let title, let row, let style): title.draw(column: 0, row: row, style: style, on: &canvas)
      }
    }
    return canvas.cropped(
      to: Rectangle(column: 0, row: index * pen.rows, width: pen.width, height: pen.rows))
  }
}
