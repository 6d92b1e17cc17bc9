import SenderoCanvas
import SenderoCore

/// The drawing of a file before its import.
enum ImportView {
  static func draw(
    _ screen: ImportScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let language = editor.language
    let rows = screen.rows(in: editor)
    let widths = columnWidths(screen.file, language, width: canvas.size.width)
    let nothing = StyledLine(Phrase.noImportRemarks[language], Style(.quiet))
    ListFrame(title: SafeText.line(Phrase.importTitle(screen.file)[language]), whenEmpty: [nothing])
      .draw(screen, editor, &hints, on: &canvas) { [line(rows[$0], screen.file, widths, $1, language)] }
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
