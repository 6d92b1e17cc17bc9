import SenderoCanvas
import SenderoCore

/// The drawing of a file before its import.
enum ImportView {
  static func draw(_ screen: ImportScreen, _ editor: Editor, on canvas: inout Canvas) {
    let (size, language) = (canvas.size, editor.language)
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      SafeText.line(Phrase.importTitle(screen.file)[language]), column: 1, row: 0, width: size.width - 2,
      style: Style(.bar, .bold))
    let rows = screen.rows(in: editor)
    if rows.isEmpty {
      canvas.draw(
        Phrase.noImportRemarks[language], column: 2, row: 1, width: size.width - 3, style: Style(.quiet))
    }
    let widths = columnWidths(screen.file, language, width: size.width)
    let place = screen.place(in: editor)
    let selected = screen.selectedRow(in: editor)
    for (index, lines) in screen.scroll(in: editor).visible(from: screen.list.top) {
      let line = place.row + lines.lowerBound
      let isSelected = index == selected
      if isSelected {
        canvas.draw("┃", column: 0, row: line, width: 1, style: Style(.accent, .bold))
        canvas.cursor = Canvas.Position(column: 0, row: line)
      }
      self.line(rows[index], screen.file, widths, isSelected ? [.selected, .bold] : [], language)
        .draw(column: 2, row: line, width: size.width - 3, on: &canvas)
    }
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }

  /// The widths of the headings and of the fields, so that they stand below each other.
  private static func columnWidths(
    _ file: ImportedFile, _ language: Language, width: Int
  ) -> (heading: Int, field: Int) {
    func widest(_ texts: [String]) -> Int {
      min(texts.map { TextLayout.width(of: SafeText.line($0)) }.max() ?? 0, max(4, width / 3))
    }
    return (
      widest(file.columns.map(\.heading)), widest(file.columns.map { label(of: $0, file)[language] })
    )
  }

  private static func label(of column: ImportedFile.Column, _ file: ImportedFile) -> LocalizedText {
    file.fields.first { $0.word == column.field }?.label ?? Phrase.unusedColumn
  }

  private static func line(
    _ row: ImportScreen.Row, _ file: ImportedFile, _ widths: (heading: Int, field: Int), _ emphasis: Emphasis,
    _ language: Language
  ) -> StyledLine {
    switch row {
    case .map(let number):
      var line = StyledLine("\(number + 1). ", Style(.accent, .bold))
      line.add(SafeText.line(file.names[number]), Style(.plain, emphasis))
      return line
    case .column(let number):
      let column = file.columns[number]
      var line = StyledLine(padded(column.heading, widths.heading), Style(.plain, emphasis))
      line.add(" → ", Style(.quiet))
      line.add(
        padded(label(of: column, file)[language], widths.field),
        column.field == nil ? Style(.quiet) : Style(.accent, .bold))
      line.add("  " + column.samples.map(SafeText.line).joined(separator: " · "), Style(.quiet))
      return line
    case .remark(let number):
      var line = StyledLine("• ", Style(.quiet))
      line.add(SafeText.line(file.remarks[number][language]), Style(.plain, emphasis))
      return line
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    TextLayout.padded(TextLayout.cut(SafeText.line(text), width: width), to: width)
  }
}
