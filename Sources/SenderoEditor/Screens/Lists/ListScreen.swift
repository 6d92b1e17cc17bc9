import SenderoCanvas
import SenderoCore

/// A view of one list of the map: its items one below another, with one selected.
protocol ListScreen: ViewScreen {
  /// The list that the view shows.
  static var list: MapList { get }
  /// The reason why commands on an item are unavailable: the list is empty.
  static var noItems: LocalizedText { get }

  /// Returns the part of the screen that the list occupies.
  func place(in editor: Editor) -> Rectangle
  /// Returns the height of each item and the height available for the list, in lines.
  func scroll(in editor: Editor) -> ListScroll
  /// Performs the list's own actions after an item was added by name.
  func added(in editor: inout Editor)
  /// Scrolls the area beside the list.
  func listScrolled(in editor: inout Editor)
}

extension ListScreen {
  static var mapList: MapList? { list }

  func move(rows: Int, in editor: inout Editor) {
    editor.select(editor.front.view[Self.list].index + rows, in: Self.list)
  }

  /// Selects the item with a number.
  func go(toNumber number: Int, in editor: inout Editor) -> Bool {
    editor.select(number - 1, in: Self.list)
    return true
  }

  func pageRows(in editor: Editor) -> Int { scroll(in: editor).itemsPerPage }

  func openSelected(in editor: inout Editor) -> [Effect] {
    if editor.selectedItem(of: Self.list) == nil {
      editor.message = Message(.quiet, Self.noItems)
    } else {
      editor.openDetails(Self.list.path(editor.front.view[Self.list].index))
    }
    return []
  }

  func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      move(rows: mouse.action == .wheelUp ? -1 : 1, in: &editor)
      scrollToSelection(in: &editor)
    case .press, .doublePress:
      let place = place(in: editor)
      guard place.contains(column: mouse.column, row: mouse.row),
        let index = scroll(in: editor).item(
          atLine: mouse.row - place.row, top: editor.front.view[Self.list].top)
      else { break }
      editor.message = nil
      editor.select(index, in: Self.list)
      if mouse.action == .doublePress { return openSelected(in: &editor) }
    case .drag, .release: break
    }
    return []
  }

  func scrollToSelection(in editor: inout Editor) {
    let top = editor.front.view[Self.list].top
    editor.front.view[Self.list].top = editor.previewed { shown in
      scroll(in: shown).top(toShow: shown.front.view[Self.list].index, from: top)
    }
    listScrolled(in: &editor)
  }

  func added(in editor: inout Editor) {}

  func listScrolled(in editor: inout Editor) {}
}
