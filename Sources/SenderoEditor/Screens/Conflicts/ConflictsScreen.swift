import SenderoCanvas
import SenderoCore

/// The list of conflicts between the user's and external changes.
struct ConflictsScreen: Screen {
  static let name = "conflicts"
  static let title = LocalizedText("Conflicts", "Conflictos")

  /// The selected conflict.
  var row = 0
  /// The first line shown.
  var scroll = 0

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    ConflictsView.draw(self, editor, on: &canvas)
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    row = max(0, min(row + rows, editor.front.openMap.openConflicts.count - 1))
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    let line = mouse.row - ConflictsView.firstRow
    guard let row = ConflictsView.scroll(editor).item(atLine: line, top: scroll) else { return [] }
    self.row = row
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }

  func hintMode(in editor: Editor) -> HintMode { .conflicts }

  mutating func scrollToSelection(in editor: inout Editor) {
    move(rows: 0, in: &editor)
    scroll = ConflictsView.scroll(editor).top(toShow: row, from: scroll)
  }

  /// Applies the other side's value of the selected conflict.
  func openSelected(in editor: inout Editor) -> [Effect] {
    let open = editor.front.openMap.openConflicts
    guard open.indices.contains(row), let path = open[row].path(in: editor.map) else { return [] }
    let kept = open[row]
    let name = Phrase.quoted(kept.conflict.name)
    switch kept.conflict.subject {
    case .field(let key):
      let other = kept.other
      editor.change(Phrase.otherValueTaken(name)) { map, _ in
        map.updateItem(at: path) { object, kind in
          if case .items? = kind.field(key)?.kind {
            kind.set(object[key]?.inOrder(of: other), for: key, in: &object)
          } else {
            kind.set(other, for: key, in: &object)
          }
        }
      }
    case .deletion:
      var map = editor.map
      map.removeItem(at: path)
      editor.replaceMap(Phrase.deleted(name), with: map)
    case .place:
      guard let owner = editor.map.path(ofPlace: kept.other) else {
        editor.message = Message(.quiet, Phrase.otherPlaceGone)
        return []
      }
      var map = editor.map
      map.moveItem(at: path, to: owner)
      editor.replaceMap(Phrase.moved(name), with: map)
    }
    return []
  }
}

extension Screen where Self == ConflictsScreen {
  /// A new list of conflicts.
  static var conflicts: ConflictsScreen { ConflictsScreen() }
}

extension Command.Context {
  /// The context of the list of conflicts.
  public static let conflicts = Command.Context(ConflictsScreen.self)
}
