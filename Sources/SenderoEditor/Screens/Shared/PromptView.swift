import SenderoCanvas
import SenderoCore

/// A prompt on the last line, with its options above it.
enum PromptView {
  static func draw(_ prompt: Prompt, _ editor: Editor, row: Int, on canvas: inout Canvas) {
    switch prompt {
    case .text(let asked): draw(asked, editor, row: row, on: &canvas)
    case .pick(let pick): draw(pick, editor, row: row, on: &canvas)
    case .confirm(let confirmation): draw(confirmation, editor, row: row, on: &canvas)
    }
  }

  private static func draw(_ asked: TextPrompt, _ editor: Editor, row: Int, on canvas: inout Canvas) {
    let language = editor.language
    if let problem = asked.problem {
      HintLine.draw(Message(.problem, problem), editor, row: row, on: &canvas)
      return
    }
    guard let label = asked.purpose.lineLabel(on: editor) else {
      let hint = asked.input.isMultiline ? Phrase.typeLines : Phrase.typeLine
      let used = canvas.draw(
        hint[language], column: 1, row: row, width: canvas.size.width - 2, style: Style(.bar))
      CompletionLine.draw(asked, editor, column: used + 4, row: row, style: Style(.bar), on: &canvas)
      return
    }
    let used = canvas.draw(
      label[language], column: 1, row: row, width: canvas.size.width / 2, style: Style(.accent, .bold))
    let column = 1 + used
    let field = Rectangle(column: column, row: row, width: canvas.size.width - column - 1, height: 1)
    canvas.fill(field, Style(.input))
    asked.input.draw(on: &canvas, in: field)
    if asked.purpose == .command { drawCompletions(asked, editor, above: row, on: &canvas) }
    if asked.purpose == .filter, row > 0 {
      CompletionLine.draw(asked, editor, column: 1, row: row - 1, style: Style(.quiet), on: &canvas)
    }
    if let help = asked.purpose.emptyHelp, asked.input.text.isEmpty {
      canvas.draw(
        help[language], column: column + 1, row: row, width: field.width - 2,
        style: Style(.input, .dim))
    }
  }

  private static func drawCompletions(
    _ asked: TextPrompt, _ editor: Editor, above row: Int, on canvas: inout Canvas
  ) {
    let typed = asked.completing?.typed ?? asked.input.text
    let lines = editor.completions(of: typed)
    let shown = min(lines.count, max(0, row - 2), 10)
    guard shown > 0 else { return }
    let selected = asked.completing?.index
    let first = max(0, min((selected ?? 0) - shown + 1, lines.count - shown))
    let nameWidth = lines.map { TextLayout.width(of: $0.line) }.max() ?? 0
    let box = Rectangle(column: 0, row: row - shown, width: canvas.size.width, height: shown)
    canvas.fill(box, Style(.bar))
    for (offset, line) in lines[first..<first + shown].enumerated() {
      let isSelected = first + offset == selected
      let emphasis: Emphasis = isSelected ? [.selected, .bold] : []
      if isSelected {
        canvas.fill(
          Rectangle(column: 0, row: box.row + offset, width: box.width, height: 1), Style(.bar, emphasis))
      }
      canvas.draw(
        line.line, column: 2, row: box.row + offset, width: nameWidth, style: Style(.keyName, emphasis))
      let isCut = offset == shown - 1 && first + shown < lines.count || offset == 0 && first > 0
      if isCut {
        canvas.draw("…", column: box.width - 2, row: box.row + offset, width: 1, style: Style(.bar))
      }
      canvas.draw(
        line.title, column: 4 + nameWidth, row: box.row + offset, width: max(0, box.width - nameWidth - 5),
        style: Style(.bar, emphasis))
    }
  }

  private static func draw(_ pick: ChoicePrompt, _ editor: Editor, row: Int, on canvas: inout Canvas) {
    let language = editor.language
    let shown = min(pick.options.count, max(1, row - 2), 12)
    let first = max(0, min(pick.index - shown / 2, pick.options.count - shown))
    let widest =
      pick.options[first..<first + shown].map { TextLayout.width(of: $0.label[language]) }.max() ?? 0
    let width = min(canvas.size.width, max(widest, TextLayout.width(of: pick.title[language])) + 5)
    let column = max(0, min(canvas.size.width - width, DetailsLayout.valueColumn(canvas.size)))
    let top = max(0, row - shown - 1)
    canvas.fill(Rectangle(column: column, row: top, width: width, height: shown + 1), Style(.bar))
    canvas.draw(
      pick.title[language], column: column + 1, row: top, width: width - 2, style: Style(.accent, .bold))
    for offset in 0..<shown where top + 1 + offset < row {
      let index = first + offset
      let isSelected = index == pick.index
      let style = Style(.bar, isSelected ? [.selected, .bold] : [])
      let place = Rectangle(column: column, row: top + 1 + offset, width: width, height: 1)
      canvas.fill(place, style)
      canvas.draw(
        (isSelected ? "┃ " : "  ") + pick.options[index].label[language], column: column + 1, row: place.row,
        width: width - 2, style: style)
      if isSelected { canvas.cursor = Canvas.Position(column: column + 1, row: place.row) }
    }
    canvas.draw(
      Phrase.pickHelp[language], column: 1, row: row, width: canvas.size.width - 2, style: Style(.bar))
  }

  private static func draw(
    _ confirmation: Confirmation, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    let language = editor.language
    let width = canvas.size.width
    let answers = confirmation.answers.map { answer in
      (key: answer.keys.first?.name(in: language) ?? "", label: answer.label[language])
    }
    let question = confirmation.question[language]
    let answersWidth = answers.reduce(1) {
      $0 + TextLayout.width(of: $1.key) + TextLayout.width(of: $1.label) + 3
    }
    let questionWidth = TextLayout.width(of: question)
    // Everything on one line; else the question above its answers; else each answer on its own line.
    let isOneLine = questionWidth + answersWidth + 2 <= width
    let isStacked = answersWidth > width
    let rows = isOneLine ? 1 : min(row + 1, isStacked ? answers.count + 1 : 2)
    let top = row - rows + 1
    canvas.fill(Rectangle(column: 0, row: top, width: width, height: rows), Style(.bar))
    canvas.draw(question, column: 1, row: top, width: width - 2, style: Style(.warning, .bold))
    var column = isOneLine ? questionWidth + 3 : 1
    canvas.cursor = Canvas.Position(column: min(column, width - 1), row: min(row, isOneLine ? row : top + 1))
    for (index, answer) in answers.enumerated() {
      let line = isStacked ? top + 1 + index : row
      if isStacked { column = 1 }
      column +=
        canvas.draw(
          answer.key, column: column, row: line, width: width - column - 1, style: Style(.keyName, .bold)) + 1
      column +=
        canvas.draw(
          answer.label, column: column, row: line, width: width - column - 1, style: Style(.bar)) + 2
    }
  }
}

extension TextPrompt.Purpose {
  /// The help shown in place of the text while nothing is typed.
  fileprivate var emptyHelp: LocalizedText? {
    switch self {
    case .filter: Phrase.filterHelp
    case .personaQuestion: Phrase.questionHelp
    default: nil
    }
  }

  /// Returns the label before a text typed on the last line; `nil` if the text is typed over an item.
  func lineLabel(on editor: Editor) -> LocalizedText? {
    switch self {
    case .search: LocalizedText(verbatim: "/")
    case .command: LocalizedText(verbatim: ":")
    case .filter: Phrase.filterLabel
    case .renameMap: Phrase.titleLabel
    case .field, .newItem, .renameItem: nil
    case .personaQuestion(_, let index):
      LocalizedText(verbatim: "\(index + 1)/\(PersonaQuestion.all.count) ")
    default: editor.nameInput(self) == nil ? Phrase.nameLabel : nil
    }
  }
}
