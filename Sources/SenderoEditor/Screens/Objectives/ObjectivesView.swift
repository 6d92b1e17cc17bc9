import SenderoCanvas
import SenderoCore

/// The objectives, one below another, each with its statement, its progress and the missing parts of SMART.
enum ObjectivesView {
  static func draw(_ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    let layout = ObjectivesLayout(editor)
    if layout.blocks.isEmpty {
      PersonasView.drawNothing(
        Phrase.emptyObjectives(editor.keyName("add-below")), editor, on: &canvas)
    }
    let list = editor.front.view[.objectives]
    for (index, lines) in layout.scroll.visible(from: list.top) {
      draw(
        layout.blocks[index], isSelected: index == list.index, editor,
        at: layout.place.row + lines.lowerBound, in: layout.place, on: &canvas)
    }
    HintLine.draw(editor, &hints, on: &canvas)
  }

  private static func draw(
    _ block: ObjectiveBlock, isSelected: Bool, _ editor: Editor, at top: Int, in place: Rectangle,
    on canvas: inout Canvas
  ) {
    let visible = place.row..<place.row + place.height
    let besides = block.lettersAreBeside ? block.letters.width + 2 : 0
    for offset in 0..<block.height where visible.contains(top + offset) {
      let row = top + offset
      if isSelected { canvas.drawMarker(column: 0, row: row) }
      if offset < block.statement.count {
        let line = Rectangle(column: place.column, row: row, width: place.width - besides, height: 1)
        drawStatement(block.statement, offset, isSelected, editor, at: line, on: &canvas)
        if offset == 0, block.lettersAreBeside {
          let column = place.column + place.width - block.letters.width
          block.letters.draw(column: column, row: row, width: block.letters.width, on: &canvas)
        }
      } else {
        block.facts[offset - block.statement.count].draw(
          column: place.column, row: row, width: place.width, on: &canvas)
      }
    }
  }

  private static func drawStatement(
    _ lines: [String], _ offset: Int, _ isSelected: Bool, _ editor: Editor, at place: Rectangle,
    on canvas: inout Canvas
  ) {
    let input = editor.prompt?.input(for: .renameItem(.objectives))
    // While the user types it, the field replaces all lines of the statement.
    guard !isSelected || input == nil || offset == 0 else { return }
    ListName.draw(lines[offset], isSelected: isSelected, typing: input, at: place, on: &canvas)
  }
}
