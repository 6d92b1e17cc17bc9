import SenderoCanvas
import SenderoCore

/// The list of findings: each with its sentence, its severity, its rule and its place.
enum FindingsView {
  static func draw(
    _ screen: FindingsScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    drawFoot(screen, editor, on: &canvas)
    let counts = Phrase.findings(screen.report.counts, silenced: screen.report.silencedCount)
    let title = FindingsScreen.title[editor.language] + " · " + counts[editor.language]
    let nothing = StyledLine(Phrase.noFindings[editor.language], Style(.quiet))
    ListFrame(title: title, whenEmpty: [nothing]).draw(screen, editor, &hints, on: &canvas) {
      lines(of: $0, $1, in: screen, editor)
    }
  }

  /// The lines of a row: the sentence; below it the severity, the code and the place.
  private static func lines(
    of index: Int, _ emphasis: Emphasis, in screen: FindingsScreen, _ editor: Editor
  ) -> [StyledLine] {
    let language = editor.language
    guard index < screen.report.count else {
      let silence = screen.report.silences[index - screen.report.count]
      let count = screen.report.silencedCount(of: silence.rule)
      return [
        StyledLine(Phrase.silenced(silence, count)[language], Style(.quiet, emphasis)),
        StyledLine(silence.reason, Style(.quiet)).indented(by: 2),
      ]
    }
    let finding = screen.report[index]
    let place = editor.map.place(of: finding)
    let parts = [finding.severity.label[language], finding.code] + place
    return FindingsLayout.lines(
      of: finding.sentence[language], isSelected: !emphasis.isEmpty, editor.size,
      Style(finding.severity == .error ? .warning : .plain, emphasis))
      + [StyledLine(parts.joined(separator: " · "), Style(.quiet)).indented(by: 2)]
  }

  /// Draws the whole sentence of the selected finding, why it matters, and how to mend it.
  private static func drawFoot(_ screen: FindingsScreen, _ editor: Editor, on canvas: inout Canvas) {
    let height = FindingsLayout.footHeight(canvas.size)
    guard height > 0, let finding = screen.finding(in: editor) else { return }
    let (language, top) = (editor.language, canvas.size.height - 1 - height)
    let width = canvas.size.width
    for column in 0..<width {
      canvas.draw("─", column: column, row: top, width: 1, style: Style(.border))
    }
    let texts = [
      (finding.sentence[language], Style(.plain, .bold)), (finding.rule.why[language] + ".", Style(.plain)),
      ("→ " + finding.rule.mending[language] + ".", Style(.plain)),
    ]
    let lines = texts.flatMap { text, style in
      TextLayout.wrap(text, width: width - 3).map { StyledLine($0, style) }
    }
    for (offset, line) in lines.prefix(height - 1).enumerated() {
      line.draw(column: 2, row: top + 1 + offset, width: width - 3, on: &canvas)
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
