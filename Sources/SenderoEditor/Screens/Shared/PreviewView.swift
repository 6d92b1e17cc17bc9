import SenderoCanvas
import SenderoCore

/// The preview of the selection: a pane to the right of a wide board, or the free rows below the cells.
enum PreviewView {
  /// The height from which the free rows below the cells are used.
  private static let leastHeight = 6
  /// The width from which the preview below the cells has two columns.
  private static let leastWidthOfTwo = 90

  /// Draws the preview of the selection where there is room.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - model: The board.
  ///   - layout: The layout of the board.
  ///   - rowCount: The number of touchpoint rows of the visible stages.
  ///   - canvas: The canvas to draw on.
  /// - Returns: Whether it was drawn.
  static func draw(
    _ editor: Editor, _ model: BoardModel, _ layout: BoardLayout, rowCount: Int, on canvas: inout Canvas
  ) -> Bool {
    let isPane = editor.previewWidth > 0
    guard let place = place(editor, layout, rowCount: rowCount),
      let preview = SelectionPreview(editor, model), isPane || !preview.isEmpty
    else { return false }
    draw(preview, isPane: isPane, in: place, key: editor.keyName("open"), on: &canvas)
    return true
  }

  /// Returns the rectangle of the preview; `nil` if it is hidden or has no room.
  private static func place(_ editor: Editor, _ layout: BoardLayout, rowCount: Int) -> Rectangle? {
    guard editor.settings.showsPreview, !editor.stages.isEmpty else { return nil }
    let pane = editor.previewWidth
    if pane > 0 {
      let top = editor.arrangement == .blueprint ? 1 : layout.titleRows
      return Rectangle(
        column: layout.size.width, row: top, width: pane, height: layout.size.height - 1 - top)
    }
    guard editor.arrangement != .blueprint else { return nil }
    var space = layout.space(belowRows: rowCount)
    if layout.gap == 0 {
      space.row += 1
      space.height -= 1
    }
    guard space.height >= leastHeight, space.width >= 40 else { return nil }
    return space
  }

  /// Draws a preview.
  ///
  /// - Parameters:
  ///   - preview: The preview.
  ///   - isPane: Whether it is a pane to the right of the board, with a line at its left.
  ///   - place: The rectangle.
  ///   - key: The key that opens the details.
  ///   - canvas: The canvas to draw on.
  static func draw(
    _ preview: SelectionPreview, isPane: Bool, in place: Rectangle, key: String, on canvas: inout Canvas
  ) {
    if isPane {
      for row in place.row..<place.row + place.height {
        canvas.draw("│", column: place.column, row: row, width: 1, style: Style(.border))
      }
    } else {
      // Only half of the line, so that a name of another length changes few cells.
      let start = place.column + place.width / 2
      canvas.fill(
        Rectangle(column: start, row: place.row, width: place.column + place.width - 2 - start, height: 1),
        Style(.border), with: "─")
    }
    var body = Rectangle(
      column: place.column + 2, row: place.row, width: place.width - 4, height: place.height)
    drawHeading(preview, isPane: isPane, in: body, on: &canvas)
    let top = isPane ? preview.rating == nil ? 2 : 3 : 1
    body.row += top
    body.height -= top
    guard !preview.isEmpty else {
      let text = Phrase.nothingKnown(key)[preview.language]
      canvas.drawWrapped(text, in: body, style: Style(.quiet))
      return
    }
    let rest = { (count: Int) in Phrase.previewRest(count, key: key)[preview.language] }
    let (facts, problems) = (preview.facts, preview.problems)
    guard !isPane, place.width >= leastWidthOfTwo, !facts.isEmpty, !problems.isEmpty else {
      return draw(facts + problems, gapBefore: isPane ? facts.count : nil, in: body, rest, on: &canvas)
    }
    let width = (body.width - 3) / 2
    let left = Rectangle(column: body.column, row: body.row, width: width, height: body.height)
    let right = Rectangle(
      column: body.column + body.width - width, row: body.row, width: width, height: body.height)
    draw(facts, in: left, rest, on: &canvas)
    draw(problems, in: right, rest, on: &canvas)
  }

  /// Draws the name and the rating: one below the other in a pane, otherwise on the rule.
  private static func drawHeading(
    _ preview: SelectionPreview, isPane: Bool, in place: Rectangle, on canvas: inout Canvas
  ) {
    var heading = StyledLine(preview.title, Style(.accent, .bold))
    let rating = preview.rating.map { $0.sign + " " + $0.text } ?? ""
    let style = preview.rating?.style ?? Style(.plain)
    if isPane {
      canvas.draw(rating, column: place.column, row: place.row + 1, width: place.width, style: style)
    } else {
      if !rating.isEmpty { heading.add("  " + rating, style) }
      heading.add(" ")
    }
    heading.draw(column: place.column, row: place.row, width: place.width, on: &canvas)
  }

  /// Draws entries one below the other; if not all fit, the last line tells how many are left.
  private static func draw(
    _ sections: [SelectionPreview.Section], gapBefore gap: Int? = nil, in place: Rectangle,
    _ rest: (Int) -> String, on canvas: inout Canvas
  ) {
    var left = sections.reduce(0) { $0 + $1.count }
    var row = place.row
    let bottom = place.row + place.height
    for (number, section) in sections.enumerated() {
      if number == gap, row > place.row { row += 1 }
      for index in 0..<section.count {
        let isLast = left == 1
        let room = bottom - row - (isLast ? 0 : 1)
        guard room > 0,
          let lines = lines(
            section.entry(index), width: place.width, room: room, isFirst: row == place.row)
        else {
          canvas.draw(
            rest(left), column: place.column, row: bottom - 1, width: place.width, style: Style(.quiet))
          return
        }
        for line in lines {
          line.draw(column: place.column, row: row, width: place.width, on: &canvas)
          row += 1
        }
        left -= 1
      }
    }
  }

  /// Returns the lines of an entry; `nil` if it does not fit, unless it is the first one, which is cut.
  private static func lines(
    _ entry: SelectionPreview.Entry, width: Int, room: Int, isFirst: Bool
  ) -> [StyledLine]? {
    let indent = 3
    // In a low preview, more entries are worth more than the end of a long one.
    let mostLines = room < 4 ? 1 : room < 7 ? 2 : 4
    let wrapped = StyledLine.wrapped(
      entry.text, width: max(1, width - indent), limit: min(mostLines, isFirst ? room : mostLines),
      entry.style)
    guard wrapped.count <= room else { return nil }
    return wrapped.enumerated().map { index, text in
      var line = StyledLine(
        TextLayout.padded(index == 0 ? entry.sign : "", to: indent),
        Style(entry.style.role, .bold))
      line.parts += text.parts
      return line
    }
  }
}
