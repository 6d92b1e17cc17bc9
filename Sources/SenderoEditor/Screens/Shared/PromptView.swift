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
    let traits = asked.traits(in: editor)
    let label = traits.label
    if let problem = asked.problem {
      // Above the input, if that is on this line.
      let isAbove = label != nil && row > 0
      let line = isAbove ? row - 1 : row
      canvas.fill(Rectangle(column: 0, row: line, width: canvas.size.width, height: 1), Style(.bar))
      HintLine.draw(Message(.problem, problem), editor, row: line, on: &canvas)
      if !isAbove { return }
    }
    guard let label else {
      let hint = traits.hint ?? (asked.input.isMultiline ? Phrase.typeLines : Phrase.typeLine)
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
    if asked.purpose == .command, asked.problem == nil { drawEntries(asked, editor, above: row, on: &canvas) }
    if [.filter, .channel].contains(asked.purpose), row > 0, asked.problem == nil {
      CompletionLine.draw(asked, editor, column: 1, row: row - 1, style: Style(.quiet), on: &canvas)
    }
    if let help = traits.help, asked.input.text.isEmpty {
      canvas.draw(
        help[language], column: column + 1, row: row, width: field.width - 2,
        style: Style(.input, .dim))
    }
  }

  /// The greatest number of lines of the palette.
  private static let mostEntries = 12

  /// Draws the entries of the palette, the highlighted one among them.
  private static func drawEntries(
    _ asked: TextPrompt, _ editor: Editor, above row: Int, on canvas: inout Canvas
  ) {
    let entries = editor.palette.entries(for: asked)
    let shown = min(entries.count, max(0, row - 2), mostEntries)
    guard shown > 0 else { return }
    let selected = editor.palette.highlighted(entries, asked)
    let first = max(0, min((selected ?? 0) - shown + 1, entries.count - shown))
    let visible = entries[first..<first + shown]
    let width = canvas.size.width
    let keyWidth = visible.map { TextLayout.width(of: $0.key) }.max() ?? 0
    let noteWidth = visible.map { TextLayout.width(of: $0.note) }.max() ?? 0
    let widest = visible.map { TextLayout.width(of: $0.text) }.max() ?? 0
    // The text comes first, then the key; the note only where both leave room.
    let textWidth = max(8, min(widest, width - 5 - keyWidth))
    let keyColumn = 2 + textWidth + 2
    let noteColumn = keyColumn + keyWidth + (keyWidth > 0 ? 2 : 0)
    let box = Rectangle(column: 0, row: row - shown, width: width, height: shown)
    canvas.fill(box, Style(.bar))
    for (offset, entry) in visible.enumerated() {
      let isSelected = first + offset == selected
      let emphasis: Emphasis = isSelected ? [.selected, .bold] : []
      let line = box.row + offset
      if isSelected {
        canvas.fill(Rectangle(column: 0, row: line, width: width, height: 1), Style(.bar, emphasis))
        canvas.draw("┃", column: 0, row: line, width: 1, style: Style(.bar, emphasis))
      }
      canvas.draw(entry.text, column: 2, row: line, width: textWidth, style: Style(.bar, emphasis))
      canvas.draw(
        entry.key, column: keyColumn, row: line, width: width - keyColumn - 1,
        style: Style(.keyName, emphasis.union(.bold)))
      if noteColumn + min(noteWidth, 12) < width - 2 {
        canvas.draw(
          entry.note, column: noteColumn, row: line, width: width - noteColumn - 3,
          style: Style(.bar, emphasis))
      }
      let isCut = offset == shown - 1 && first + shown < entries.count || offset == 0 && first > 0
      if isCut { canvas.draw("…", column: width - 2, row: line, width: 1, style: Style(.bar, emphasis)) }
    }
  }

  /// Draws the options in a frame directly under the value that they are for or, if there is more room,
  /// above it; without such a value on the screen, above the last line.
  private static func draw(_ pick: ChoicePrompt, _ editor: Editor, row: Int, on canvas: inout Canvas) {
    let language = editor.language
    let size = canvas.size
    let hasFrame = row >= 8
    let edges = hasFrame ? 2 : 1
    let anchor = editor.screen.promptAnchor(in: editor)
    let below = anchor.map { row - 1 - ($0.row + $0.height) } ?? 0
    let above = anchor.map(\.row) ?? row
    let wanted = min(pick.options.count, 12) + edges
    let isBelow = below >= wanted || below >= above
    let shown = max(1, min(wanted, isBelow ? below : above) - edges)
    let first = max(0, min(pick.index - shown / 2, pick.options.count - shown))
    let labels = pick.labels(language)
    let widest = labels[first..<first + shown].map { TextLayout.width(of: $0) }.max() ?? 0
    let width = min(size.width, max(widest + 5, TextLayout.width(of: pick.title[language]) + 6))
    let column = max(0, min(size.width - width, (anchor?.column ?? DetailsLayout.valueColumn(size)) - 2))
    let top = isBelow ? (anchor?.row ?? 0) + (anchor?.height ?? 0) : max(0, above - shown - edges)
    let box = Rectangle(column: column, row: top, width: width, height: shown + edges)
    canvas.fill(box, Style(.bar))
    if hasFrame { drawFrame(box, on: &canvas) }
    canvas.draw(
      " \(pick.title[language]) ", column: column + 1, row: top, width: width - 2, style: Style(.bar, .bold))
    for offset in 0..<shown where top + 1 + offset < row {
      let index = first + offset
      let isSelected = index == pick.index
      let style = Style(.bar, isSelected ? [.selected, .bold] : [])
      let place = Rectangle(column: column + 1, row: top + 1 + offset, width: width - 2, height: 1)
      canvas.fill(place, style)
      canvas.draw(
        (isSelected ? "┃" : " ") + labels[index], column: place.column, row: place.row, width: place.width,
        style: style)
      if isSelected { canvas.cursor = Canvas.Position(column: place.column, row: place.row) }
    }
    canvas.draw(Phrase.pickHelp[language], column: 1, row: row, width: size.width - 2, style: Style(.bar))
  }

  private static func drawFrame(_ box: Rectangle, on canvas: inout Canvas) {
    let style = Style(.bar)
    let line = String(repeating: "─", count: max(0, box.width - 2))
    let bottom = box.row + box.height - 1
    canvas.draw("┌" + line + "┐", column: box.column, row: box.row, style: style)
    for row in box.row + 1..<max(box.row + 1, bottom) {
      canvas.draw("│", column: box.column, row: row, style: style)
      canvas.draw("│", column: box.column + box.width - 1, row: row, style: style)
    }
    canvas.draw("└" + line + "┘", column: box.column, row: bottom, style: style)
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

extension ChoicePrompt {
  /// Returns the options as shown, each with its number if one digit can choose it.
  fileprivate func labels(_ language: Language) -> [String] {
    options.enumerated().map { index, option in
      let number = index + firstNumber
      return (number <= 9 ? "\(number) " : "  ") + option.label[language]
    }
  }
}
