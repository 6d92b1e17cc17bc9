import SenderoCanvas
import SenderoCore

/// The last line of the screen: a message, a prompt or hints.
enum HintLine {
  /// Draws the line, with hints from the cache.
  static func draw(_ editor: Editor, _ cache: inout HintCache, on canvas: inout Canvas) {
    let row = canvas.size.height - 1
    let line = Rectangle(column: 0, row: row, width: canvas.size.width, height: 1)
    canvas.fill(line, Style(.bar))
    GuidePanel.draw(editor, above: row, on: &canvas)
    BrainstormPanel.draw(editor, above: row, on: &canvas)
    if let prompt = editor.prompt {
      PromptView.draw(prompt, editor, row: row, on: &canvas)
    } else if let message = editor.message {
      draw(message, editor, &cache, row: row, on: &canvas)
    } else if editor.guide != nil, editor.guideRows == 0, editor.details != nil || editor.isMainInFront {
      GuidePanel.drawShort(editor, row: row, on: &canvas)
    } else {
      cache.draw(editor, row: row, on: &canvas)
    }
  }

  /// The maximum number of lines of a message.
  private static let mostLines = 4

  /// Draws a message; a problem is wrapped to several lines if the screen is tall enough.
  private static func draw(
    _ message: Message, _ editor: Editor, _ cache: inout HintCache, row: Int, on canvas: inout Canvas
  ) {
    guard let used = draw(message, editor, row: row, on: &canvas) else { return }
    cache.drawPinned(editor, after: 1 + used, row: row, on: &canvas)
  }

  /// Draws a message without hints beside it, and returns its width; `nil` if it has several lines.
  @discardableResult
  static func draw(_ message: Message, _ editor: Editor, row: Int, on canvas: inout Canvas) -> Int? {
    let width = canvas.size.width - 2
    let style = Style(message.kind == .problem ? .warning : .bar, message.kind == .quiet ? [] : .bold)
    let text = message.text[editor.language]
    let most = message.kind == .problem ? min(mostLines, canvas.size.height / 3) : 1
    let lines = most > 1 ? TextLayout.wrap(text, width: width, limit: most) : []
    guard lines.count > 1 else {
      let used = canvas.draw(text, column: 1, row: row, width: width, style: style)
      if let found = editor.foundHere, message.text == found.message {
        canvas.highlight(found.search.folded, in: Rectangle(column: 1, row: row, width: used, height: 1))
      }
      return used
    }
    let top = row - lines.count + 1
    canvas.fill(Rectangle(column: 0, row: top, width: canvas.size.width, height: lines.count), Style(.bar))
    for (offset, line) in lines.enumerated() {
      canvas.draw(String(line), column: 1, row: top + offset, width: width, style: style)
    }
    return nil
  }
}
