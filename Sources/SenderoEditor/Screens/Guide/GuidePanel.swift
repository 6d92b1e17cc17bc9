import SenderoCanvas
import SenderoCore

/// The guide's panel above the line of hints: the step, its question, its progress and the keys of the guide.
enum GuidePanel {
  /// Draws the panel above the given row, which is that of the line of hints.
  static func draw(_ editor: Editor, above row: Int, on canvas: inout Canvas) {
    guard editor.guide != nil, let layout = GuideLayout(editor) else { return }
    let top = row - layout.rows
    let width = canvas.size.width
    canvas.fill(Rectangle(column: 0, row: top, width: width, height: layout.rows), Style(.bar))
    var line = top
    if let heading = layout.heading {
      drawHeading(StyledLine(heading, Style(.accent, .bold)), editor, row: line, on: &canvas)
      line += 1
    }
    for question in layout.question {
      if line == top, editor.size.height >= 8 {
        drawHeading(question, editor, row: line, on: &canvas)
      } else {
        question.draw(column: 1, row: line, width: width - 2, on: &canvas)
      }
      line += 1
    }
    drawTip(layout.tip, editor.language, row: line, on: &canvas)
    if layout.hasKeys { drawKeys(editor, row: row - 1, on: &canvas) }
  }

  /// Draws a one-line form of the step in place of the hints, for a screen without room for the panel.
  static func drawShort(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    guard let guide = editor.guide else { return }
    let language = editor.language
    var line = StyledLine()
    if let step = editor.guideStep, let progress = guide.progress {
      line.add("\(guide.step + 1)/\(GuideStep.all.count) ", Style(.accent, .bold))
      line.add("\(progress.done)/\(progress.wanted) ", Style(.bar, .bold))
      line.add(editor.keyName(progress.isDone ? "guide-next" : "guide-go") + " ", Style(.keyName, .bold))
      line.add((progress.isDone ? Phrase.guideNext : guide.action ?? step.name)[language], Style(.bar))
    } else {
      line.add(Phrase.guideFinished[language], Style(.bar, .bold))
    }
    line.draw(column: 1, row: row, width: canvas.size.width - 2, on: &canvas)
  }

  /// Draws the first line at the left and the progress at the right, or its short form if both do not fit.
  private static func drawHeading(
    _ heading: StyledLine, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.size.width - 2
    var shown = GuideLayout.progress(editor, isShort: false)
    if heading.width + TextLayout.width(of: shown) + 2 > width {
      shown = GuideLayout.progress(editor, isShort: true)
    }
    let shownWidth = TextLayout.width(of: shown)
    let room = max(1, width - shownWidth - (shown.isEmpty ? 0 : 2))
    heading.draw(column: 1, row: row, width: room, on: &canvas)
    canvas.draw(
      shown, column: max(1, 1 + width - shownWidth), row: row, width: shownWidth, style: Style(.bar, .bold))
  }

  /// Draws the tip for the answer that is being typed, and after it the key that leaves the input.
  private static func drawTip(
    _ tip: [StyledLine], _ language: Language, row: Int, on canvas: inout Canvas
  ) {
    let width = canvas.size.width - 2
    for (offset, line) in tip.enumerated() {
      line.draw(column: 1, row: row + offset, width: width, on: &canvas)
    }
    guard let last = tip.last else { return }
    let column = 1 + last.width + (last.width > 0 ? 2 : 0)
    GuideLayout.leave(language).draw(
      column: column, row: row + tip.count - 1, width: max(0, width + 1 - column), on: &canvas)
  }

  /// Draws the keys of the guide.
  private static func drawKeys(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    let language = editor.language
    let width = canvas.size.width - 2
    var keys: [(key: String, words: LocalizedText)] = []
    if editor.guideStep != nil {
      // A finished step may have nothing left to answer.
      let answer = (editor.guide?.action).map { (editor.keyName("guide-go"), $0) }
      let next = (editor.keyName("guide-next"), Phrase.guideNext)
      keys = (editor.guide?.progress?.isDone == true ? [next, answer] : [answer, next]).compactMap(\.self)
    }
    keys.append((editor.keyName("guide-previous"), Phrase.guidePrevious))
    keys.append((editor.keyName("guide"), Phrase.guideLeave))
    var line = StyledLine()
    for (key, words) in keys {
      let text = words[language]
      guard line.width + TextLayout.width(of: key) + 1 + TextLayout.width(of: text) <= width else { break }
      line.add(key + " ", Style(.keyName, .bold))
      line.add(text + "  ", Style(.bar))
    }
    line.draw(column: 1, row: row, width: width, on: &canvas)
  }
}
