import SenderoCanvas
import SenderoCore

/// A page of a story as a picture, divided into parts if the screen is too small for it.
struct StoryPicture {
  private let picture: Canvas
  private let rows: Int
  /// The number of free rows above the page.
  let offset: Int

  init(_ screen: PresentScreen, _ editor: Editor) {
    let size = editor.size
    rows = PresentView.pageRows(size).count
    var pen = StoryPen(width: PresentView.pageColumns(size).count, rows: rows, language: editor.language)
    let page = StoryPage(screen, editor)
    page.draw(with: &pen)
    picture = pen.picture
    // A page stands above the middle, a title closer to it.
    offset = max(0, (rows - picture.size.height) / (page.isTitle ? 3 : 5))
  }

  /// The number of parts.
  var parts: Int { max(1, (picture.size.height + rows - 1) / rows) }

  /// Returns one of the parts.
  func part(_ index: Int) -> Canvas {
    picture.cropped(
      to: Rectangle(column: 0, row: index * rows, width: picture.size.width, height: rows))
  }
}
