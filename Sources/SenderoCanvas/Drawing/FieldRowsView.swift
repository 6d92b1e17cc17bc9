import SenderoCore

/// The rows under the touchpoints: a rule with the name of the row, and below it the texts of each stage.
public enum FieldRowsView {
  /// Draws the rows that fit; the text of the selected touchpoint comes first in its stage.
  public static func draw(
    _ model: BoardModel, _ layout: BoardLayout, selection: BoardPosition, on canvas: inout Canvas
  ) {
    for (index, row) in model.fieldRows.prefix(layout.fieldRowHeights.count).enumerated() {
      let lines = layout.fieldRow(index)
      drawRule(row, model.language, row: lines.lowerBound, width: layout.size.width, on: &canvas)
      guard lines.count > 1 else { continue }
      for stage in layout.stages {
        let selected = selection.stage == stage ? selection.touchpoint : nil
        let texts = model.texts(of: row, in: stage, first: selected)
        let selectedName = selected.map { model.stages[stage].touchpoints[$0].name }
        draw(
          texts, in: layout.fieldCell(stage: stage, fieldRow: index), selected: selectedName, on: &canvas)
      }
    }
  }

  /// Draws the rule above a row, with the name of the row.
  static func drawRule(
    _ row: FieldRow, _ language: Language, row line: Int, width: Int, on canvas: inout Canvas
  ) {
    canvas.fill(
      Rectangle(column: 2, row: line, width: width - 4, height: 1),
      Style(row.isBelowVisibility ? .accent : .border), with: row.isBelowVisibility ? "═" : "─")
    var label = row.field.label[language].uppercased() + " "
    if row.isBelowVisibility { label = BoardPhrase.lineOfVisibility[language].uppercased() + " ═ " + label }
    canvas.draw(label, column: 2, row: line, width: width - 4, style: Style(.quiet, .bold))
  }

  /// Draws the texts of a stage one below the other; the last line ends with the number of those that do not
  /// fit.
  private static func draw(
    _ texts: [FieldRow.Text], in place: Rectangle, selected: String?, on canvas: inout Canvas
  ) {
    var line = place.row
    let bottom = place.row + place.height
    for (index, text) in texts.enumerated() where line < bottom {
      let rest = texts.count - index - 1
      let room = bottom - line
      let isSelected = index == 0 && selected == text.name && !text.name.isEmpty
      line += draw(
        text, lines: rest > 0 ? max(1, room - 1) : room, rest: room == 1 ? rest : 0,
        isNamed: !isSelected && texts.count > 1, Style(isSelected ? .accent : .plain),
        in: Rectangle(column: place.column, row: line, width: place.width, height: room), on: &canvas)
    }
  }

  /// Draws one text: the content, and after it the name of its touchpoint if there is room.
  ///
  /// - Returns: The lines taken.
  private static func draw(
    _ text: FieldRow.Text, lines limit: Int, rest: Int, isNamed: Bool, _ style: Style, in place: Rectangle,
    on canvas: inout Canvas
  ) -> Int {
    let mark = rest > 0 ? "+\(rest)" : ""
    let width = max(1, place.width - (rest > 0 ? mark.count + 1 : 0))
    let lines = TextLayout.wrap(text.text, width: place.width, limit: limit + 1)
    var used = 0
    for (offset, line) in lines.prefix(limit).enumerated() {
      let isCut = offset == limit - 1 && lines.count > limit
      let shown =
        isCut ? TextLayout.cut(line + " …", width: width) : TextLayout.cut(String(line), width: width)
      used = canvas.draw(
        shown, column: place.column, row: place.row + offset, width: width, style: style)
    }
    let last = place.row + min(lines.count, limit) - 1
    if isNamed, width - used >= 6 {
      canvas.draw(
        " · " + shortName(text.name), column: place.column + used, row: last, width: width - used,
        style: Style(.quiet))
    }
    canvas.draw(
      mark, column: place.column + place.width - mark.count, row: last, width: mark.count,
      style: Style(.quiet))
    return min(lines.count, limit)
  }

  /// Returns the first word of a name that is longer than an article.
  static func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    return (words.first { $0.count > 3 } ?? words.first).map(String.init) ?? ""
  }
}
