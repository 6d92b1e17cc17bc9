import SenderoCanvas
import SenderoCore

/// The list of the steps that can be undone and redone, to go to any of them.
struct HistoryScreen: Screen {
  static let name = "history"
  static let title = LocalizedText("Steps", "Pasos")

  /// The selected row, the latest state first.
  var row: Int
  /// The first row shown.
  var scroll = 0

  init(_ editor: Editor) { row = editor.front.openMap.history.redoCount }

  private func count(in editor: Editor) -> Int {
    let history = editor.front.openMap.history
    return history.redoCount + 1 + history.undoCount
  }

  private func visibleRows(in editor: Editor) -> Int { max(1, editor.size.height - 2) }

  mutating func move(rows: Int, in editor: inout Editor) {
    row = max(0, min(row + rows, count(in: editor) - 1))
  }

  func pageRows(in editor: Editor) -> Int { visibleRows(in: editor) }

  mutating func scrollToSelection(in editor: inout Editor) {
    move(rows: 0, in: &editor)
    let visible = visibleRows(in: editor)
    scroll = max(0, min(min(scroll, row), count(in: editor) - visible))
    if row >= scroll + visible { scroll = row - visible + 1 }
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    let pressed = scroll + mouse.row - 1
    guard (1...visibleRows(in: editor)).contains(mouse.row), pressed < count(in: editor) else { return [] }
    row = pressed
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }

  /// Undoes or redoes steps until the map is as in the selected row, and goes back.
  func openSelected(in editor: inout Editor) -> [Effect] {
    let steps = row - editor.front.openMap.history.redoCount
    var done = 0
    while done < abs(steps), (steps > 0 ? editor.front.undo() : editor.front.redo()) != nil { done += 1 }
    editor.pop()
    if done > 0 {
      editor.message = Message(
        .done,
        steps > 0
          ? Phrase.undoneSteps(done, redo: editor.keyName("redo"))
          : Phrase.redoneSteps(done, undo: editor.keyName("undo")))
    }
    return []
  }

  // MARK: Drawing

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    let size = canvas.size
    let language = editor.language
    let history = editor.front.openMap.history
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      Phrase.historyTitle[language], column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    let rows = scroll..<min(scroll + visibleRows(in: editor), count(in: editor))
    for (offset, index) in rows.enumerated() {
      let line = 1 + offset
      let isSelected = index == row
      let steps = index - history.redoCount
      let role: Role = steps < 0 ? .quiet : .plain
      if isSelected {
        canvas.draw("┃", column: 0, row: line, width: 1, style: Style(.accent, .bold))
        canvas.cursor = Canvas.Position(column: 0, row: line)
      }
      let style = Style(isSelected ? .plain : role, isSelected ? [.selected, .bold] : [])
      if steps == 0 { canvas.draw("●", column: 2, row: line, width: 1, style: Style(.accent, .bold)) }
      canvas.draw(
        Self.label(history, steps: steps)[language], column: 4, row: line, width: size.width - 5, style: style
      )
    }
    HintLine.draw(editor, row: size.height - 1, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }

  /// Returns what led to the state before a number of steps, or after them if negative.
  private static func label(_ history: History, steps: Int) -> LocalizedText {
    if steps < 0 { return history.redoLabel(-steps - 1) }
    return steps < history.undoCount ? history.undoLabel(steps) : Phrase.asOpened
  }
}

extension Command.Context {
  /// The context of the list of steps.
  public static let history = Command.Context(HistoryScreen.self)
}
