import SenderoCanvas
import SenderoCore

/// The guide's panel above the line of hints: the step, its question, its progress and the keys of the guide.
enum GuidePanel {
  /// Draws the panel above the given row, which is that of the line of hints.
  static func draw(_ editor: Editor, above row: Int, on canvas: inout Canvas) {
    let rows = editor.guideRows
    guard rows > 0, let guide = editor.guide else { return }
    let top = row - rows
    let width = canvas.size.width
    canvas.fill(Rectangle(column: 0, row: top, width: width, height: rows), Style(.bar))
    let language = editor.language
    let count = GuideStep.all.count
    let question = question(editor)
    let heading: String
    if rows > 2 {
      heading =
        editor.guideStep.map { Phrase.guideHeading(guide.step + 1, of: count, $0.name)[language] }
        ?? Phrase.guideFinished[language]
    } else {
      heading = (editor.guideStep == nil ? "" : "\(guide.step + 1)/\(count) ") + question[language]
    }
    drawHeading(heading, progress(editor), row: top, on: &canvas)
    if rows > 2 {
      canvas.draw(question[language], column: 1, row: top + 1, width: width - 2, style: Style(.bar))
    }
    if rows > 1 { drawLast(editor, row: row - 1, on: &canvas) }
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

  private static func progress(_ editor: Editor) -> String {
    guard let step = editor.guideStep, let progress = editor.guide?.progress else { return "" }
    return Phrase.guideProgress(progress, step.unit(progress.wanted))[editor.language]
  }

  /// Draws the heading at the left and the progress at the right, or a short form if both do not fit.
  private static func drawHeading(_ heading: String, _ progress: String, row: Int, on canvas: inout Canvas) {
    let width = canvas.size.width - 2
    var shown = progress
    if TextLayout.width(of: heading) + TextLayout.width(of: shown) + 2 > width {
      shown = shown.split(separator: " ").filter { $0.allSatisfy(\.isNumber) }.prefix(2).joined(
        separator: "/")
    }
    let shownWidth = TextLayout.width(of: shown)
    let room = max(1, width - shownWidth - (shown.isEmpty ? 0 : 2))
    canvas.draw(heading, column: 1, row: row, width: room, style: Style(.accent, .bold))
    canvas.draw(
      shown, column: max(1, 1 + width - shownWidth), row: row, width: shownWidth, style: Style(.bar, .bold))
  }

  /// Draws the keys of the guide or, while the user answers its question, the tip for that answer and the key
  /// that leaves the input.
  private static func drawLast(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    let language = editor.language
    let width = canvas.size.width - 2
    if let tip = tip(editor) {
      var leave = StyledLine()
      leave.add(Key.escape.name(in: language) + " ", Style(.keyName, .bold))
      leave.add(Phrase.guideEscape[language], Style(.bar))
      let room = max(0, width - leave.width - 2)
      let used = canvas.draw(tip[language], column: 1, row: row, width: room, style: Style(.bar))
      leave.draw(column: used + 3, row: row, width: max(0, width - used - 2), on: &canvas)
      return
    }
    var keys: [(key: String, words: LocalizedText)] = []
    if editor.guideStep != nil {
      let answer = (editor.keyName("guide-go"), editor.guide?.action ?? Phrase.guideGoalAction)
      let next = (editor.keyName("guide-next"), Phrase.guideNext)
      keys = editor.guide?.progress?.isDone == true ? [next, answer] : [answer, next]
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

  /// Returns the question that the panel shows: that of the place where the step is answered, or that of the
  /// step.
  private static func question(_ editor: Editor) -> LocalizedText {
    guard let step = editor.guideStep else { return Phrase.guideAllDone }
    // The questions about a new item go on while the map already says what its place is.
    if case .text(let asked)? = editor.prompt, case .question = asked.purpose { return step.question }
    return editor.guide?.place?.question ?? step.question
  }

  /// Returns the tip for the answer that is being typed; `nil` if the guide did not open the input.
  private static func tip(_ editor: Editor) -> LocalizedText? {
    guard let step = editor.guideStep else { return nil }
    let tip = editor.guide?.place?.tip ?? step.tip
    if case .pick(let pick)? = editor.prompt, pick.isGuided { return tip }
    guard case .text(let asked)? = editor.prompt, asked.sequel == .guide else { return nil }
    if case .question(let new) = asked.purpose, new.isAdded { return new.question(in: editor.map)?.about }
    return tip
  }
}
