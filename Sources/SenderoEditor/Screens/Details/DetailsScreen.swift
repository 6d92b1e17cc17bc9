import SenderoCanvas
import SenderoCore

/// The details of one item: all its fields, edited in place.
struct DetailsScreen: Screen {
  static let name = "details"
  static let title = LocalizedText("Details", "Detalles")
  static let hints = HintList(
    "put-dot", "take-dot", "add-below", HintDeclaration("open", words: ("edit", "editar")),
    HintDeclaration("delete", words: ("empty", "vaciar")), "undo", "link-follow", "external-editor", "back",
    "link-back")

  /// The reference to the item, which remains valid if the item moves within the map.
  private var item: ItemReference
  /// The path of the item in the present map.
  private(set) var path: JSONPath
  /// The selected row.
  private(set) var row = 0
  /// The identity of the selected row, to find it after a change.
  private var selected: DetailsRow.ID?
  /// The identity of the row that was selected before a field was searched for.
  private var searchStart: DetailsRow.ID?
  /// The keys of the empty fields that are folded into one line.
  ///
  /// A field that gets a value stays unfolded, so that emptying it again does not move the selection.
  private(set) var folded: Set<String> = []
  /// Whether the item had no values when it was opened.
  private let wasEmpty: Bool
  /// The first line shown.
  var scroll = 0

  /// Makes a screen with the details of the item at a path.
  init(_ path: JSONPath, in map: JourneyMap) {
    self.path = path
    item = ItemReference(path, in: map)
    let found = map.item(at: path)
    wasEmpty = found.map { $0.kind.isEmpty($0.object) } ?? true
    folded = Set(DetailsRow.emptyFields(of: path, in: map).map(\.key))
  }

  /// Returns the rows that are not folded.
  func rows(in map: JourneyMap) -> [DetailsRow] { DetailsRow.all(of: path, in: map, except: folded) }

  /// Shows the folded fields, or folds all that are empty.
  mutating func toggleEmpty(in map: JourneyMap) {
    folded = folded.isEmpty ? Set(DetailsRow.emptyFields(of: path, in: map).map(\.key)) : []
    findRow(in: map)
  }

  /// Shows the folded fields.
  mutating func unfold() { folded = [] }

  /// Selects a row; an index beyond the ends is clamped.
  mutating func select(_ row: Int, of rows: [DetailsRow], in map: JourneyMap) {
    self.row = max(0, min(row, rows.count - 1))
    selected = rows.indices.contains(self.row) ? rows[self.row].id(in: map) : nil
  }

  /// Notes where a search for a field begins.
  mutating func beginSearch() { searchStart = selected }

  /// Selects the row where the search for a field began.
  mutating func goBackToSearchStart(in map: JourneyMap) {
    selected = searchStart
    findRow(in: map)
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    guard let path = item.path(in: map) else { return false }
    self.path = path
    folded.formIntersection(DetailsRow.emptyFields(of: path, in: map).map(\.key))
    findRow(in: map)
    return true
  }

  /// Selects the selected row again among the rows of a changed map or of other folded fields.
  private mutating func findRow(in map: JourneyMap) {
    let rows = rows(in: map)
    let found = selected.flatMap { selected in
      // Most changes do not move the row.
      rows.indices.contains(row) && rows[row].id(in: map) == selected
        ? row : rows.firstIndex { $0.id(in: map) == selected }
    }
    select(found ?? row, of: rows, in: map)
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    DetailsView.draw(self, editor, &cache.hints, on: &canvas)
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    select(row + rows, of: self.rows(in: editor.map), in: editor.map)
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
    guard let row = DetailsLines(self, editor).row(at: mouse.row) else { return [] }
    select(row, of: rows(in: editor.map), in: editor.map)
    guard mouse.action == .doublePress else { return [] }
    editor.details = self
    editor.openRow()
    if let details = editor.details, details.path == path { self = details }
    return []
  }

  mutating func scrollToSelection(in editor: inout Editor) {
    scroll = DetailsLines(self, editor).topToShowSelected
  }

  /// Goes back; an item of a list that the user has emptied is deleted.
  func goBack(in editor: inout Editor) {
    editor.pop()
    guard !wasEmpty, editor.needsWriting == nil, let (kind, object) = editor.map.item(at: path),
      kind.isEmpty(object), let place = path.placeInList
    else { return }
    editor.set(nil, place)
  }

  func promptAnchor(in editor: Editor) -> Rectangle? { DetailsLines(self, editor).selectedValue }

  func inputWidth(in editor: Editor) -> Int? { DetailsLayout.valueWidth(editor.viewSize) }
}

extension Command.Context {
  /// The context of the details of an item.
  public static let details = Command.Context(DetailsScreen.self)
}

extension ItemSchema {
  /// Whether an item has no value besides its id.
  fileprivate func isEmpty(_ object: JSONObject) -> Bool {
    object.members.allSatisfy { $0.key == JSONObject.idKey }
  }
}

extension JSONPath {
  /// The place in a list that the path leads to; `nil` if it does not end in a list.
  fileprivate var placeInList: DetailsTarget? {
    guard case .index(let index)? = steps.last, case .key(let key)? = steps.dropLast().last else {
      return nil
    }
    return DetailsTarget(item: JSONPath(Array(steps.dropLast(2))), key: key, place: .element(index))
  }
}
