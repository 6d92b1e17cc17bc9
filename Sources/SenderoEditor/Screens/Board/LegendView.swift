import SenderoCanvas

/// The page of the legend that is shown, with the key for the next if there are several.
enum LegendView {
  /// Draws the legend, if it is shown.
  static func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    guard let (layout, page) = editor.shownLegend else { return }
    let width = canvas.size.width
    for (offset, line) in layout.lines(ofPage: page).enumerated() {
      line.draw(column: 1, row: row + offset, width: width - 2, on: &canvas)
    }
    guard layout.pageCount > 1 else { return }
    var mark = StyledLine(editor.keyName("legend") + " ", Style(.keyName, .bold))
    mark.add("\(page + 1)/\(layout.pageCount)", Style(.quiet))
    mark.draw(column: width - 1 - mark.width, row: row + layout.rows - 1, width: mark.width, on: &canvas)
  }
}
