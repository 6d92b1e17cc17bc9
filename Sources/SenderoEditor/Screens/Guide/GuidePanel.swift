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
    let question = editor.guideQuestion
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
    if let tip = editor.guideTip {
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
    keys.append((":guide", Phrase.guideLeave))
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

extension Editor {
  /// The question that the panel shows: that of the place where the step is answered, or that of the step.
  fileprivate var guideQuestion: LocalizedText {
    guard let step = guideStep else { return Phrase.guideAllDone }
    // The questions about a new item go on while the map already says what its place is.
    if case .text(let asked)? = prompt, case .question = asked.purpose { return step.question }
    return guide?.place?.question ?? step.question
  }

  /// The tip for the answer that is being typed; `nil` if the input was not opened by the guide.
  fileprivate var guideTip: LocalizedText? {
    guard let step = guideStep else { return nil }
    if case .pick(let pick)? = prompt, pick.isGuided { return guide?.place?.tip ?? step.tip }
    guard case .text(let asked)? = prompt, asked.sequel == .guide else { return nil }
    if case .question(let new) = asked.purpose, new.isAdded { return question(of: new)?.about }
    return guide?.place?.tip ?? step.tip
  }

  /// The height of the guide's panel above the line of hints; 0 if it is closed or has no room.
  var guideRows: Int {
    guard guide != nil, !screen.context.isDisjoint(with: [.views, .details]) else { return 0 }
    return size.height >= 20 ? 3 : size.height >= 16 ? 2 : size.height >= 8 ? 1 : 0
  }

  /// The size of the screen without the guide's panel and the legend, for laying out a view.
  var viewSize: Size { Size(width: size.width, height: size.height - guideRows - legendRows) }
}
