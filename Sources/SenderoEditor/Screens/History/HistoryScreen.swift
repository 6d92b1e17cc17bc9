import SenderoCanvas
import SenderoCore

/// The list of the steps that can be undone and redone, to go to any of them.
struct HistoryScreen: RowListScreen {
  static let name = "history"
  static let title = LocalizedText("Steps", "Pasos")

  static let hints = HintList(
    HintDeclaration("open", words: ("go", "ir")), HintDeclaration("undo"), HintDeclaration("back"))

  /// The list, with the latest state first, and the present one selected at the beginning.
  var list: RowList<Int>

  init(_ editor: Editor) { list = RowList(selecting: editor.front.openMap.history.redoCount) }

  /// Returns the revisions of the history, the latest first.
  func rows(in editor: Editor) -> [Int] { editor.front.openMap.history.revisions }

  /// Undoes or redoes the user's steps after the selected row, and goes back.
  ///
  /// Changes by others are undone only if the history has no steps of the user.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let row = selectedRow(in: editor) else { return [] }
    let history = editor.front.openMap.history
    let steps = row - history.redoCount
    let count = steps > 0 ? history.undosNeeded(toGoBack: steps) : -steps
    if steps > 0, count == 0 {
      editor.message = Message(.quiet, Phrase.onlyOthersSince(undo: editor.keyName("undo-merge")))
      return []
    }
    var done = 0
    while done < count, (steps > 0 ? editor.front.undo() : editor.front.redo()) != nil { done += 1 }
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
    let history = editor.front.openMap.history
    ListFrame(title: Phrase.historyTitle[editor.language]).draw(self, editor, &cache.hints, on: &canvas) {
      row, emphasis in
      let steps = row - history.redoCount
      var line = steps == 0 ? StyledLine("●", Style(.accent, .bold)) : StyledLine(" ")
      line.add(" ")
      let role: Role = steps < 0 && emphasis.isEmpty ? .quiet : .plain
      line.add(Self.label(history, steps: steps)[editor.language], Style(role, emphasis))
      return [line]
    }
  }

  /// Returns what led to the state before a number of steps, or after them if negative.
  private static func label(_ history: History, steps: Int) -> LocalizedText {
    if steps < 0 { return history.redoLabel(-steps - 1) }
    return steps < history.undoCount || history.isTrimmed ? history.undoLabel(steps) : Phrase.asOpened
  }
}

extension Command.Context {
  /// The context of the list of steps.
  public static let history = Command.Context(HistoryScreen.self)
}
