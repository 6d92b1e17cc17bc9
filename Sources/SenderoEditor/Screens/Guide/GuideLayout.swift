import SenderoCanvas
import SenderoCore

/// The lines of the guide's panel: its question and its tip, on as many rows as the screen has for them.
struct GuideLayout {
  /// The step, on a line of its own; `nil` if it stands before the question.
  let heading: String?
  /// The lines of the question.
  let question: [StyledLine]
  /// The lines of the tip for the answer that is being typed; empty if none is, or if there is no room.
  let tip: [StyledLine]
  /// Whether the last line shows the keys of the guide.
  let hasKeys: Bool

  /// The rows that the view keeps.
  private static let viewRows = 7
  /// More lines than any tip takes.
  private static let manyLines = 20

  /// The rows of the panel.
  var rows: Int { (heading == nil ? 0 : 1) + question.count + tip.count + (hasKeys ? 1 : 0) }

  /// Lays out the panel; `nil` if the guide is closed or has no room.
  init?(_ editor: Editor) {
    guard let guide = editor.guide, !editor.screen.context.isDisjoint(with: [.views, .details]) else {
      return nil
    }
    let (size, language) = (editor.size, editor.language)
    let width = size.width - 2
    let asked = Self.tip(editor)
    guard size.height >= 8 else {
      // The details need all rows, and name the field that is asked for.
      guard asked != nil, editor.details == nil, let action = guide.action?[language] else { return nil }
      heading = nil
      question = StyledLine.wrapped(action, width: width, limit: 1, Style(.accent, .bold))
      (tip, hasKeys) = ([], false)
      return
    }
    let least = size.height >= 20 ? 3 : size.height >= 16 ? 2 : 1
    let most = max(least, size.height - Self.viewRows)
    let text = Self.question(editor)[language]
    let count = GuideStep.all.count
    hasKeys = least > 1 && asked == nil
    if least > 2 {
      heading =
        editor.guideStep.map { Phrase.guideHeading(guide.step + 1, of: count, $0.name)[language] }
        ?? Phrase.guideFinished[language]
      question = StyledLine.wrapped(text, width: width, limit: most - 2, Style(.bar))
    } else {
      heading = nil
      let step = editor.guideStep == nil ? "" : "\(guide.step + 1)/\(count) "
      // The progress stands at the end of the first line.
      let progress = TextLayout.width(of: Self.progress(editor, isShort: true))
      question = StyledLine.wrapped(
        step + text, width: max(1, width - progress - (progress > 0 ? 2 : 0)),
        limit: most - (least > 1 ? 1 : 0), Style(.accent, .bold))
    }
    let used = (heading == nil ? 0 : 1) + question.count
    tip = asked.map { Self.lines(ofTip: $0[language], width: width, limit: most - used, language) } ?? []
  }

  /// Returns the lines of a tip, with room for the key after the last one, which may be empty.
  private static func lines(ofTip text: String, width: Int, limit: Int, _ language: Language) -> [StyledLine]
  {
    let room = width - leave(language).width - 2
    let lines = StyledLine.wrapped(text, width: width, limit: manyLines, Style(.bar))
    if lines.count <= limit, let last = lines.last, last.width <= room { return lines }
    if lines.count < limit { return lines + [StyledLine()] }
    return StyledLine.wrapped(text, width: max(1, room), limit: limit, Style(.bar))
  }

  /// Returns the key that leaves the input, after the tip.
  static func leave(_ language: Language) -> StyledLine {
    var line = StyledLine(Key.escape.name(in: language) + " ", Style(.keyName, .bold))
    line.add(Phrase.guideEscape[language], Style(.bar))
    return line
  }

  /// Returns the progress of the step; the short form has only its numbers.
  static func progress(_ editor: Editor, isShort: Bool) -> String {
    guard let step = editor.guideStep, let progress = editor.guide?.progress else { return "" }
    if isShort { return "\(progress.done)/\(progress.wanted)" }
    return Phrase.guideProgress(progress, step.unit(progress.wanted))[editor.language]
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
    if case .pick(let pick)? = editor.prompt, pick.isGuided { return pick.about ?? tip }
    guard case .text(let asked)? = editor.prompt, asked.sequel == .guide else { return nil }
    if case .question(let new) = asked.purpose, new.isAdded { return new.question(in: editor.map)?.about }
    return tip
  }
}
