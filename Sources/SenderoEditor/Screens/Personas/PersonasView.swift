import SenderoCanvas
import SenderoCore

/// The personas: a list, with the portrait of the selected persona beside it or, if there is no room, below
/// it.
enum PersonasView {
  static func draw(_ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    let layout = PersonasLayout(editor)
    if let portrait = layout.selectedPortrait(in: editor) {
      draw(portrait, page: editor.front.view[.personas].page, layout, on: &canvas)
      drawList(editor, layout, on: &canvas)
    } else {
      drawNothing(Phrase.emptyPersonas(editor.keyName("add-below")), editor, on: &canvas)
    }
    drawQuestion(editor, on: &canvas)
    HintLine.draw(editor, &hints, on: &canvas)
  }

  /// Draws a text that explains the purpose of a view that has no content yet.
  static func drawNothing(_ text: LocalizedText, _ editor: Editor, on canvas: inout Canvas) {
    let size = editor.viewSize
    let top = size.height >= 10 ? 2 : 1
    let place = Rectangle(
      column: 2, row: top, width: min(72, size.width - 4), height: size.height - 1 - top)
    canvas.drawWrapped(text[editor.language], in: place, style: Style(.quiet))
  }

  private static func draw(
    _ portrait: PersonaPortrait, page: Int, _ layout: PersonasLayout, on canvas: inout Canvas
  ) {
    let place = layout.portrait
    let index = max(0, min(page, portrait.pages.count - 1))
    let page = portrait.pages[index]
    var row = place.row
    for line in page.header {
      if row < place.row + place.height {
        line.draw(column: place.column, row: row, width: place.width, on: &canvas)
      }
      row += 1
    }
    if !page.header.isEmpty { row += 1 }
    for (position, content) in page.columns.enumerated() {
      let column = place.column + position * (portrait.columnWidth + PersonaPortrait.gap)
      for (offset, line) in content.lines.enumerated() where row + offset < place.row + place.height {
        line.draw(column: column, row: row + offset, width: portrait.columnWidth, on: &canvas)
      }
    }
    // The page number is beside the name if that is on every page, else on the empty line above, if there is
    // one.
    guard portrait.pages.count > 1, !page.header.isEmpty || layout.hasLineAbove else { return }
    let mark = " \(index + 1)/\(portrait.pages.count)"
    canvas.draw(
      mark, column: place.column + place.width - mark.count,
      row: page.header.isEmpty ? place.row - 1 : place.row, width: mark.count,
      style: Style(.quiet))
  }

  private static func drawList(_ editor: Editor, _ layout: PersonasLayout, on canvas: inout Canvas) {
    let personas = editor.map.personas
    let place = layout.list
    let list = editor.front.view[.personas]
    for (index, lines) in layout.scroll(in: editor).visible(from: list.top) where lines.lowerBound >= 0 {
      let row = place.row + lines.lowerBound
      let isSelected = index == list.index
      let name = Rectangle(column: 2, row: row, width: place.width - 2, height: 1)
      if isSelected { canvas.drawMarker(column: 0, row: row) }
      let persona = personas[index]
      let shown = persona.name.isEmpty ? Phrase.unnamed[editor.language] : persona.name
      let input = editor.prompt?.input(for: .renameItem(.personas))
      ListName.draw(shown, isSelected: isSelected, typing: input, at: name, on: &canvas)
      guard layout.itemHeight > 1, row + 1 < place.row + place.height else { continue }
      if isSelected { canvas.drawMarker(column: 0, row: row + 1) }
      canvas.draw(
        persona.summary, column: 2, row: row + 1, width: place.width - 2, style: Style(.quiet))
    }
  }

  /// Draws the open question above the last line, where the user answers it.
  private static func drawQuestion(_ editor: Editor, on canvas: inout Canvas) {
    guard case .text(let asked)? = editor.prompt, case .personaQuestion(_, let index) = asked.purpose,
      PersonaQuestion.all.indices.contains(index)
    else { return }
    let width = canvas.size.width
    let name = editor.selectedPersona?.name ?? ""
    let text = PersonaQuestion.all[index].text[editor.language]
    let lines = TextLayout.wrap(
      width >= 60 && !name.isEmpty ? "\(name): \(text)" : text, width: width - 2,
      limit: max(1, editor.viewSize.height - 2))
    let row = editor.viewSize.height - 1 - lines.count
    canvas.fill(Rectangle(column: 0, row: row, width: width, height: lines.count), Style(.bar))
    for (offset, line) in lines.enumerated() {
      canvas.draw(line, column: 1, row: row + offset, width: width - 2, style: Style(.bar, .bold))
    }
  }
}
