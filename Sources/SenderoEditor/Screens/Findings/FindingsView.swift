import SenderoCanvas
import SenderoCore

/// The list of findings: each with its sentence, its severity, its rule and its place.
enum FindingsView {
  static func draw(_ screen: FindingsScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    let place = screen.place(in: editor)
    let selected = screen.selectedRow(in: editor)
    for (index, range) in screen.scroll(in: editor).visible(from: screen.list.top) {
      for (offset, line) in lines(of: index, in: screen, editor).enumerated()
      where (0..<place.height).contains(range.lowerBound + offset) {
        draw(
          line, row: place.row + range.lowerBound + offset, isFirst: offset == 0,
          isSelected: index == selected, on: &canvas)
      }
    }
    if screen.count == 0 {
      canvas.draw(
        Phrase.noFindings[editor.language], column: 2, row: 1, width: size.width - 3, style: Style(.quiet))
    }
    drawFoot(screen, editor, on: &canvas)
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    let counts = Phrase.findings(screen.report.counts, silenced: screen.report.silencedCount)
    let title = FindingsScreen.title[editor.language] + " · " + counts[editor.language]
    canvas.draw(title, column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    HintLine.draw(editor, row: size.height - 1, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }

  private static func draw(
    _ line: (text: String, style: Style), row: Int, isFirst: Bool, isSelected: Bool,
    on canvas: inout Canvas
  ) {
    var style = line.style
    if isSelected {
      canvas.draw("┃", column: 0, row: row, width: 1, style: Style(.accent, .bold))
      canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: row)
      if isFirst { style.emphasis.formUnion([.selected, .bold]) }
    }
    let column = isFirst ? 2 : 4
    canvas.draw(line.text, column: column, row: row, width: canvas.size.width - column - 1, style: style)
  }

  /// The lines of a row: the sentence; below it the severity, the code and the place.
  private static func lines(
    of index: Int, in screen: FindingsScreen, _ editor: Editor
  ) -> [(text: String, style: Style)] {
    let language = editor.language
    guard index < screen.report.count else {
      let silence = screen.report.silences[index - screen.report.count]
      let count = screen.report.silencedCount(of: silence.rule)
      return [
        (Phrase.silenced(silence, count)[language], Style(.quiet)), (silence.reason, Style(.quiet)),
      ]
    }
    let finding = screen.report[index]
    let place = editor.map.place(of: finding)
    let parts = [finding.severity.label[language], finding.code] + place
    return [
      (finding.sentence[language], Style(finding.severity == .error ? .warning : .plain)),
      (parts.joined(separator: " · "), Style(.quiet)),
    ]
  }

  /// Draws why the selected finding matters, and how to mend it.
  private static func drawFoot(_ screen: FindingsScreen, _ editor: Editor, on canvas: inout Canvas) {
    let height = FindingsLayout.footHeight(canvas.size)
    guard height > 0, let finding = screen.finding(in: editor) else { return }
    let (language, top) = (editor.language, canvas.size.height - 1 - height)
    let width = canvas.size.width
    for column in 0..<width {
      canvas.draw("─", column: column, row: top, width: 1, style: Style(.border))
    }
    let text = finding.rule.why[language] + ".\n→ " + finding.rule.mending[language] + "."
    let lines = text.split(separator: "\n").flatMap { TextLayout.wrap(String($0), width: width - 3) }
    for (offset, line) in lines.prefix(height - 1).enumerated() {
      canvas.draw(String(line), column: 2, row: top + 1 + offset, width: width - 3, style: Style(.plain))
    }
  }
}

extension JourneyMap {
  /// The names of the stage and the touchpoint of a finding; empty for a finding outside the stages.
  fileprivate func place(of finding: Finding) -> [String] {
    guard let index = finding.item.stage, self.stages.indices.contains(index) else { return [] }
    let stage = self.stages[index]
    guard let touchpoint = finding.item.touchpoint, stage.touchpoints.indices.contains(touchpoint) else {
      return [stage.name]
    }
    return [stage.name, stage.touchpoints[touchpoint].name]
  }
}
