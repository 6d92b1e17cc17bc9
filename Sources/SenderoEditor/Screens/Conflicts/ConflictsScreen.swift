import SenderoCanvas
import SenderoCore

/// The list of conflicts between the user's and external changes.
struct ConflictsScreen: RowListScreen {
  static let name = "conflicts"
  static let title = LocalizedText("Conflicts", "Conflictos")

  static let hints = HintList(HintDeclaration("open", words: ("take ○", "elegir ○")), "back", "undo")

  var list = RowList<OpenConflict.Topic>()

  func rows(in editor: Editor) -> [OpenConflict.Topic] { editor.front.openMap.openConflicts.map(\.topic) }

  func scroll(in editor: Editor) -> ListScroll {
    ListScroll(
      count: rows(in: editor).count, height: ConflictsLayout.rowHeight, space: place(in: editor).height)
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    ConflictsView.draw(self, editor, &cache.hints, on: &canvas)
  }

  /// Applies the other side's value of the selected conflict.
  func openSelected(in editor: inout Editor) -> [Effect] {
    let open = editor.front.openMap.openConflicts
    guard let row = selectedRow(in: editor), let path = open[row].path(in: editor.map) else { return [] }
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
