import SenderoCanvas
import SenderoCore

/// The help: keys, what they do and the name of the command, under headings.
enum HelpView {
  static func draw(
    _ help: HelpScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = canvas.size
    let language = editor.language
    let visible = help.visibleLines(in: editor)
    let bottom = size.height - 1
    let used = TitleBar.draw(Phrase.helpTitle[language], on: &canvas)
    let place = "\(min(help.scroll + visible, help.lines.count))/\(help.lines.count)"
    if used + place.count + 3 < size.width {
      canvas.draw(
        place, column: size.width - 1 - place.count, row: 0, width: place.count, style: Style(.bar))
    }
    let keyWidth = keyWidth(help, size.width)
    for (offset, line) in help.lines.dropFirst(help.scroll).prefix(visible).enumerated() {
      draw(
        line, isFound: help.found?.line == help.scroll + offset, keyWidth, editor, row: 1 + offset,
        on: &canvas)
    }
    if editor.prompt != nil || editor.message != nil {
      HintLine.draw(editor, &hints, on: &canvas)
    } else {
      canvas.fill(Rectangle(column: 0, row: bottom, width: size.width, height: 1), Style(.bar))
      let isLast = help.scroll + visible >= help.lines.count
      let hint = Phrase.helpHint(
        last: isLast, more: editor.keyName("page-down"), search: editor.keyName("search"),
        back: editor.keyName("back"))
      // The keys of the palette and of the help stand at the right edge, as on every screen.
      let used = canvas.draw(
        hint[language], column: 1, row: bottom, width: size.width - 9, style: Style(.bar))
      hints.drawPinned(editor, after: 1 + used, row: bottom, on: &canvas)
    }
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }

  /// The width that nearly all descriptions fit into.
  private static let textWidth = 86

  /// Returns the width of the column of keys: enough for all of them, if that leaves room for the descriptions.
  private static func keyWidth(_ help: HelpScreen, _ width: Int) -> Int {
    let least = width >= 60 ? 18 : max(6, width / 3)
    return max(least, min(help.keyWidth + 2, width - 4 - textWidth))
  }

  private static func draw(
    _ line: HelpLine, isFound: Bool, _ keyWidth: Int, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    let emphasis: Emphasis = isFound ? .selected : []
    if isFound {
      canvas.fill(Rectangle(column: 0, row: row, width: width, height: 1), Style(.plain, emphasis))
      canvas.markSelected(column: 0, row: row)
    }
    switch line {
    case .blank: return
    case .part(let title):
      let used = canvas.draw(
        title[editor.language], column: 1, row: row, width: width - 2,
        style: Style(isFound ? .plain : .accent, emphasis.union(.bold)))
      let rule = Rectangle(column: used + 2, row: row, width: max(0, width - used - 3), height: 1)
      canvas.fill(rule, Style(isFound ? .plain : .border, emphasis), with: "─")
    case .heading(let title):
      canvas.draw(
        title[editor.language], column: 1, row: row, width: width - 2,
        style: Style(isFound ? .plain : .heading, emphasis.union(.bold)))
    default:
      if let columns = line.columns(editor) { draw(columns, emphasis, keyWidth, row: row, on: &canvas) }
    }
  }

  private static func draw(
    _ columns: (keys: String, text: String, note: String), _ emphasis: Emphasis, _ keyWidth: Int, row: Int,
    on canvas: inout Canvas
  ) {
    let width = canvas.size.width
    canvas.draw(
      columns.keys, column: 3, row: row, width: keyWidth - 1,
      style: Style(emphasis.isEmpty ? .heading : .plain, emphasis.union(.bold)))
    let column = 3 + keyWidth
    let used = canvas.draw(
      columns.text, column: column, row: row, width: width - column - 1, style: Style(.plain, emphasis))
    let noteColumn = column + used + 2
    guard !columns.note.isEmpty, width - noteColumn > 4 else { return }
    canvas.draw(
      columns.note, column: noteColumn, row: row, width: width - noteColumn - 1,
      style: Style(emphasis.isEmpty ? .quiet : .plain, emphasis))
  }
}
