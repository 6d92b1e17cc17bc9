import SenderoCanvas

/// A list on a screen of its own: a bar with its title, its lines and the line of hints.
struct ListFrame {
  /// The title.
  let title: String
  /// The marks at the right end of the bar, for which the title leaves room; `nil` if there are none.
  var marks: StyledLine?
  /// The lines of an empty list.
  var whenEmpty: [StyledLine] = []

  /// Draws a list of rows, the selected one with a marker and the cursor.
  ///
  /// - Parameters:
  ///   - screen: The screen.
  ///   - editor: The editor.
  ///   - hints: The cache of the hints.
  ///   - canvas: The canvas to draw on.
  ///   - lines: Returns the lines of a row, with an emphasis for its text; empty unless the row is selected.
  func draw(
    _ screen: some RowListScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas,
    lines: (_ row: Int, _ emphasis: Emphasis) -> [StyledLine]
  ) {
    let place = screen.place(in: editor)
    let selected = screen.selectedRow(in: editor)
    if selected == nil { draw(whenEmpty, column: 2, on: &canvas) }
    for (row, range) in screen.scroll(in: editor).visible(from: screen.list.top) {
      let isSelected = row == selected
      for (offset, line) in zip(range, lines(row, isSelected ? [.selected, .bold] : []))
      where (0..<place.height).contains(offset) {
        if isSelected { canvas.markSelected(column: 0, row: place.row + offset) }
        line.draw(column: 2, row: place.row + offset, width: place.width - 3, on: &canvas)
      }
    }
    drawEdges(editor, &hints, on: &canvas)
  }

  /// Draws lines that are only read, from the first one that the screen shows.
  func draw(
    _ lines: some Collection<StyledLine>, of screen: some TextScreen, _ editor: Editor,
    _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let visible = lines.dropFirst(screen.scroll).prefix(screen.visibleLines(in: editor))
    draw(lines.isEmpty ? whenEmpty : Array(visible), column: 1, on: &canvas)
    drawEdges(editor, &hints, on: &canvas)
  }

  private func draw(_ lines: [StyledLine], column: Int, on canvas: inout Canvas) {
    for (offset, line) in lines.enumerated() {
      line.draw(column: column, row: 1 + offset, width: canvas.size.width - column - 1, on: &canvas)
    }
  }

  /// Draws the bar and the hints; without a selected row, the cursor is in the first line below the bar.
  private func drawEdges(_ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas) {
    TitleBar.draw(title, reserving: marks.map { $0.width + 2 } ?? 0, on: &canvas)
    if let marks, marks.width + 4 < canvas.size.width {
      marks.draw(column: canvas.size.width - 1 - marks.width, row: 0, width: marks.width, on: &canvas)
    }
    HintLine.draw(editor, &hints, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }
}
