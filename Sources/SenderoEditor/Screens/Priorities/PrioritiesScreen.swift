import SenderoCanvas
import SenderoCore

/// The view of the priorities: the pain points by rank, and the opportunities by impact, effort and owner.
struct PrioritiesScreen: ViewScreen {
  static let name = "priorities"
  static let title = LocalizedText("Priorities", "Prioridades")

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    PrioritiesView.draw(editor, &cache.hints, on: &canvas)
  }

  func move(rows: Int, in editor: inout Editor) {
    let state = editor.front.view.priorities
    let priorities = state.priorities(of: editor.map)
    editor.front.view.priorities.select(
      (state.index(in: state.pane, of: priorities) ?? 0) + rows, in: state.pane, of: priorities)
  }

  func pageRows(in editor: Editor) -> Int {
    max(1, PrioritiesLayout(editor).listHeight(of: editor.front.view.priorities.pane) / 2)
  }

  func openSelected(in editor: inout Editor) -> [Effect] {
    if let item = editor.selectedPriority {
      editor.openDetails(item.path)
    } else {
      editor.message = Message(.quiet, editor.front.view.priorities.pane.whenEmpty)
    }
    return []
  }

  func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .wheelUp: move(rows: -1, in: &editor)
    case .wheelDown: move(rows: 1, in: &editor)
    case .press, .doublePress:
      guard let hit = PrioritiesLayout(editor).item(column: mouse.column, row: mouse.row) else { return [] }
      editor.message = nil
      editor.front.view.priorities.pane = hit.pane
      let priorities = editor.front.view.priorities.priorities(of: editor.map)
      editor.front.view.priorities.select(hit.index, in: hit.pane, of: priorities)
      if mouse.action == .doublePress { return openSelected(in: &editor) }
    case .drag, .release: return []
    }
    scrollToSelection(in: &editor)
    return []
  }

  static let hints = HintList(
    HintDeclaration("put-dot", "take-dot", words: ("dots", "votos")), "open",
    HintDeclaration("priorities-left", "priorities-right", words: ("list", "lista")), "opportunity-status",
    "opportunity-owner", "opportunity-due", "opportunity-ticket", "undo", "next-view",
    HintDeclaration("opportunity-impact", "opportunity-effort", words: ("figures", "cifras")))

  func promptAnchor(in editor: Editor) -> Rectangle? { PrioritiesLayout(editor).selectedText }

  func hints(in editor: Editor) -> HintList { Self.hints }

  func scrollToSelection(in editor: inout Editor) {
    editor.front.view.priorities.update(editor.map)
    let layout = PrioritiesLayout(editor)
    for pane in PrioritiesState.Pane.allCases {
      editor.front.view.priorities[topOf: pane] = layout.top(of: pane)
    }
  }
}

extension Editor {
  /// The selected pain point or opportunity of the pane in use; `nil` if it has none.
  var selectedPriority: Priorities.Item? {
    let state = front.view.priorities
    let priorities = state.priorities(of: map)
    return state.index(in: state.pane, of: priorities).map { priorities.items(of: state.pane)[$0] }
  }
}

extension MainView {
  /// The priorities as a view of the map.
  public static let priorities = MainView(PrioritiesScreen.self)
}

extension Command.Context {
  /// The context of the priorities.
  public static let priorities = Command.Context(PrioritiesScreen.self)
}
