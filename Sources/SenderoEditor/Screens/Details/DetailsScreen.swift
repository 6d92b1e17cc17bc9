import SenderoCanvas
import SenderoCore

/// The details of one item: all its fields, edited in place.
struct DetailsScreen: Screen {
  static let name = "details"

  /// The reference to the item, which remains valid if the item moves within the map.
  private var item: ItemReference
  /// The path of the item in the present map.
  private(set) var path: JSONPath
  /// The selected row.
  private(set) var row = 0
  /// The identity of the selected row, to find it after a change.
  private var selected: DetailsRow.ID?
  /// The first line shown.
  var scroll = 0

  /// Makes a screen with the details of the item at a path.
  init(_ path: JSONPath, in map: JourneyMap) {
    self.path = path
    item = ItemReference(path, in: map)
  }

  /// Selects a row; an index beyond the ends is clamped.
  mutating func select(_ row: Int, of rows: [DetailsRow], in map: JourneyMap) {
    self.row = max(0, min(row, rows.count - 1))
    selected = rows.indices.contains(self.row) ? rows[self.row].id(in: map) : nil
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    guard let path = item.path(in: map) else { return false }
    self.path = path
    let rows = DetailsRow.all(of: path, in: map)
    let found = selected.flatMap { selected in
      // Most changes do not move the row.
      rows.indices.contains(row) && rows[row].id(in: map) == selected
        ? row : rows.firstIndex { $0.id(in: map) == selected }
    }
    select(found ?? row, of: rows, in: map)
    return true
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    DetailsView.draw(self, editor, &cache.hints, on: &canvas)
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    select(row + rows, of: DetailsRow.all(of: path, in: editor.map), in: editor.map)
  }

  func openSelected(in editor: inout Editor) -> [Effect] {
    editor.openRow()
    return []
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    guard let row = DetailsView.row(at: mouse.row, self, editor) else { return [] }
    select(row, of: DetailsRow.all(of: path, in: editor.map), in: editor.map)
    guard mouse.action == .doublePress else { return [] }
    editor.details = self
    editor.openRow()
    if let details = editor.details, details.path == path { self = details }
    return []
  }

  mutating func scrollToSelection(in editor: inout Editor) {
    scroll = DetailsView.scroll(toShow: self, editor)
  }

  func inputWidth(in editor: Editor) -> Int? { DetailsLayout.valueWidth(editor.viewSize) }
}

extension Command.Context {
  /// The context of the details of an item.
  public static let details = Command.Context(DetailsScreen.self)
}
