import SenderoCanvas
import SenderoCore

/// The comparison of two maps: a title, the summary, the board of both, and the list of differences.
enum CompareView {
  static func draw(
    _ screen: CompareScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let layout = CompareLayout(screen, canvas.size)
    drawTitle(screen, editor, hasCurves: layout.curves.height > 0, on: &canvas)
    drawSummary(screen, editor.language, on: &canvas)
    if layout.board.height > 0 {
      CompareBoard(screen, layout, in: editor).draw(editor.language, on: &canvas)
    }
    drawList(screen, editor, layout, on: &canvas)
    HintLine.draw(editor, &hints, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: layout.list.row)
  }

  private static func drawTitle(
    _ screen: CompareScreen, _ editor: Editor, hasCurves: Bool, on canvas: inout Canvas
  ) {
    let mark = TopLine.Marks(editor).text(editor.language)
    let position = screen.selectedRow(in: editor).map { "\($0 + 1)/\(screen.selectable.count)" } ?? ""
    let right = [position, mark].filter { !$0.isEmpty }.joined(separator: "  ")
    let rightWidth = TextLayout.width(of: right)
    let title = Phrase.compared(with: screen.file, hasCurves: hasCurves)[editor.language]
    TitleBar.draw(title, reserving: rightWidth + 2, on: &canvas)
    let end = canvas.size.width - 1 - rightWidth
    canvas.draw(right, column: end, row: 0, width: rightWidth, style: Style(.bar, .bold))
  }

  /// Draws the number of differences of each kind and, if there is room, the balance of both maps.
  private static func drawSummary(_ screen: CompareScreen, _ language: Language, on canvas: inout Canvas) {
    let width = canvas.size.width
    let comparison = screen.comparison
    let used = canvas.draw(
      comparison.summary[language], column: 1, row: 1, width: width - 2, style: Style(.plain, .bold))
    let balance = "\(comparison.firstCounts.signs) → \(comparison.secondCounts.signs)"
    guard 1 + used + 3 + balance.count < width else { return }
    canvas.draw(balance, column: width - 1 - balance.count, row: 1, style: Style(.quiet))
  }

  private static func drawList(
    _ screen: CompareScreen, _ editor: Editor, _ layout: CompareLayout, on canvas: inout Canvas
  ) {
    let language = editor.language
    let selected = screen.selectedLine(in: editor)
    for (index, range) in screen.scroll(in: editor).visible(from: screen.list.top)
    where range.lowerBound >= 0 {
      let row = layout.list.row + range.lowerBound
      switch screen.lines[index] {
      case .heading(let group):
        let name = screen.comparison.groups[group].heading[language]
        canvas.draw(name, column: 1, row: row, width: canvas.size.width - 2, style: Style(.heading, .bold))
      case .difference(let difference, _):
        draw(
          screen, difference, isSelected: index == selected, row: row,
          height: min(range.count, layout.list.height - range.lowerBound), layout, language, on: &canvas)
      }
    }
    if screen.lines.isEmpty {
      canvas.drawWrapped(
        Phrase.same(screen.file)[language],
        in: Rectangle(
          column: 2, row: layout.list.row, width: canvas.size.width - 3, height: layout.list.height),
        style: Style(.quiet))
    }
  }

  private static func draw(
    _ screen: CompareScreen, _ index: Int, isSelected: Bool, row: Int, height: Int, _ layout: CompareLayout,
    _ language: Language, on canvas: inout Canvas
  ) {
    let difference = screen.comparison.differences[index]
    let text = screen.text(of: index, language)
    let style = Style(.plain, isSelected ? [.selected, .bold] : [])
    let column = CompareLayout.textColumn
    if isSelected {
      for line in 0..<height { canvas.markSelected(column: 0, row: row + line) }
    }
    canvas.draw(
      difference.kind.sign, column: 3, row: row, width: 1, style: Style(role(of: difference), .bold))
    guard isSelected else {
      canvas.draw(text, column: column, row: row, width: canvas.size.width - column - 1, style: style)
      return
    }
    for (offset, line) in layout.wrapped(text).prefix(height).enumerated() {
      canvas.draw(
        line, column: column, row: row + offset, width: canvas.size.width - column - 1, style: style)
    }
  }

  /// Returns the role of the sign of a difference: for a rating, whether the other map's is better or worse.
  static func role(of difference: MapDifference) -> Role {
    switch difference.kind {
    case .rating:
      let (old, new) = (difference.ratings?.old.rating?.score, difference.ratings?.new.rating?.score)
      guard let old, let new else { return .accent }
      return new > old ? .positiveText : new < old ? .negativeText : .neutralText
    case .added, .removed, .moved, .reordered, .edited: return .accent
    }
  }
}
