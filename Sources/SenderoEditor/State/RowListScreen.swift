import SenderoCanvas
import SenderoCore

/// A screen with a list of rows, one of which is selected.
protocol RowListScreen: Screen {
  /// The ids of the rows, in their order.
  associatedtype Rows: RandomAccessCollection where Rows.Index == Int, Rows.Element: Hashable & Sendable

  /// The selection and the scroll position.
  var list: RowList<Rows.Element> { get set }
  /// Returns the ids of the rows.
  func rows(in editor: Editor) -> Rows
  /// Returns the part of the screen that the list occupies.
  func place(in editor: Editor) -> Rectangle
  /// Returns the heights of the items of the list, which are its rows unless there are headings between them.
  func scroll(in editor: Editor) -> ListScroll
  /// Returns the item of the list that is a row.
  func item(ofRow row: Int, in editor: Editor) -> Int
  /// Returns the row that is an item of the list; `nil` for a heading.
  func row(ofItem item: Int, in editor: Editor) -> Int?
}

extension RowListScreen {
  /// Returns the index of the selected row; `nil` if there are no rows.
  func selectedRow(in editor: Editor) -> Int? { list.index(in: rows(in: editor)) }

  func place(in editor: Editor) -> Rectangle {
    Rectangle(column: 0, row: 1, width: editor.size.width, height: max(1, editor.size.height - 2))
  }

  func scroll(in editor: Editor) -> ListScroll {
    ListScroll(count: rows(in: editor).count, height: 1, space: place(in: editor).height)
  }

  func item(ofRow row: Int, in editor: Editor) -> Int { row }

  func row(ofItem item: Int, in editor: Editor) -> Int? { item }

  mutating func move(rows count: Int, in editor: inout Editor) {
    let rows = rows(in: editor)
    list.select((list.index(in: rows) ?? 0) + count, in: rows)
  }

  /// Selects the row with a number.
  mutating func go(toNumber number: Int, in editor: inout Editor) -> Bool {
    list.select(number - 1, in: rows(in: editor))
    return true
  }

  func pageRows(in editor: Editor) -> Int { scroll(in: editor).itemsPerPage }

  mutating func scrollToSelection(in editor: inout Editor) {
    list.update(with: rows(in: editor))
    // Headings above the first row are shown with it.
    guard let row = selectedRow(in: editor), row > 0 else { return list.top = 0 }
    list.top = scroll(in: editor).top(toShow: item(ofRow: row, in: editor), from: list.top)
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    let place = place(in: editor)
    guard place.contains(column: mouse.column, row: mouse.row),
      let item = scroll(in: editor).item(atLine: mouse.row - place.row, top: list.top),
      let row = row(ofItem: item, in: editor)
    else { return [] }
    list.select(row, in: rows(in: editor))
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }
}
