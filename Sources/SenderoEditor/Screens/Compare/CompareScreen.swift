import SenderoCanvas
import SenderoCore

/// The comparison of the map with another one: both on one board, and the list of their differences.
struct CompareScreen: Screen {
  static let name = "compare"
  static let title = LocalizedText("Comparison", "Comparación")

  /// A line of the list.
  enum Line: Hashable {
    /// The heading of the differences in a group.
    case heading(group: Int)
    /// A difference, in a group.
    case difference(Int, group: Int)
  }

  /// The file of the other map.
  let file: String
  /// The other map.
  private let other: JourneyMap
  /// The differences from the map in front to the other one.
  private(set) var comparison: MapComparison
  /// The lines of the list.
  private(set) var lines: [Line] = []
  /// The lines with a difference, by index.
  private(set) var selectable: [Int] = []
  /// The kind of the most important difference of each touchpoint, by its id.
  private(set) var marks: [String: MapDifference.Kind] = [:]
  /// The selected difference, counted in the list.
  private(set) var row = 0
  /// The first line shown.
  private(set) var scroll = 0

  init(_ map: JourneyMap, with other: JourneyMap, from file: String) {
    (self.file, self.other) = (file, other)
    comparison = MapComparison(map, other)
    arrange()
  }

  private mutating func arrange() {
    lines = []
    marks = [:]
    for (index, group) in comparison.groups.enumerated() where !group.differences.isEmpty {
      lines.append(.heading(group: index))
      lines += group.differences.map { .difference($0, group: index) }
    }
    selectable = lines.indices.filter { if case .difference = lines[$0] { true } else { false } }
    let order = MapDifference.Kind.allCases
    for difference in comparison.differences {
      guard let id = comparison.touchpoint(of: difference.item) else { continue }
      // What is added to or removed from a touchpoint changes it.
      let kind = difference.item.kind == Touchpoint.kind.name ? difference.kind : .edited
      let known = marks[id].flatMap(order.firstIndex) ?? order.count
      if let place = order.firstIndex(of: kind), place < known { marks[id] = kind }
    }
    row = max(0, min(row, selectable.count - 1))
  }

  /// The line of the selected difference; `nil` if there is no difference.
  var selectedLine: Int? { selectable.indices.contains(row) ? selectable[row] : nil }

  /// The selected difference, as its index among all, and its group.
  var selected: (difference: Int, group: Int)? {
    guard let selectedLine, case .difference(let index, let group) = lines[selectedLine] else { return nil }
    return (index, group)
  }

  // MARK: Moving

  mutating func move(rows: Int, in editor: inout Editor) {
    row = max(0, min(row + rows, selectable.count - 1))
  }

  func pageRows(in editor: Editor) -> Int { max(1, CompareLayout(self, editor.size).list.height - 1) }

  mutating func scrollToSelection(in editor: inout Editor) {
    move(rows: 0, in: &editor)
    let list = list(in: editor)
    scroll = list.top(toShow: selectedLine ?? 0, from: scroll)
    // The heading of the first difference is shown with it.
    if row == 0 { scroll = 0 }
  }

  /// Returns the heights of the lines; only the selected difference has several.
  func list(in editor: Editor) -> ListScroll {
    let layout = CompareLayout(self, editor.size)
    var heights = Array(repeating: 1, count: lines.count)
    if let selectedLine, let selected {
      heights[selectedLine] = max(
        1, min(layout.wrapped(text(of: selected.difference, editor.language)).count, layout.list.height))
    }
    return ListScroll(heights: heights, space: layout.list.height)
  }

  func text(of difference: Int, _ language: Language) -> String {
    comparison.text(of: comparison.differences[difference])[language]
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    let layout = CompareLayout(self, editor.size)
    guard let line = list(in: editor).item(atLine: mouse.row - layout.list.row, top: scroll),
      let pressed = selectable.firstIndex(of: line)
    else { return [] }
    row = pressed
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }

  // MARK: Using a difference

  /// Opens the details of the item; leaving them leads back here.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let selected else { return [] }
    let difference = comparison.differences[selected.difference]
    guard let path = comparison.firstPath(of: difference.item) else {
      editor.message = Message(.quiet, Phrase.onlyThere(adopt: editor.keyName("adopt")))
      return []
    }
    if let stage = path.stage {
      var place = Selection(stage: stage)
      if path.steps.count >= 4, case .index(let touchpoint) = path.steps[3],
        editor.shownTouchpoints(in: stage).contains(touchpoint)
      {
        place.touchpoint = touchpoint
      }
      editor.selection = place
    }
    editor.openDetails(path)
    if case .edited(let key, _, _)? = difference.changes.first?.kind {
      editor.selectRow { $0.isField(key, of: JSONPath(path.steps + difference.steps)) }
    }
    return []
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    comparison = MapComparison(map, other)
    arrange()
    return true
  }

  func hintMode(in editor: Editor) -> HintMode { .compare }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    CompareView.draw(self, editor, on: &canvas)
  }
}

extension Command.Context {
  /// The context of the comparison.
  public static let compare = Command.Context(CompareScreen.self)
}
