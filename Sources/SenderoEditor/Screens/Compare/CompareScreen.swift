import SenderoCanvas
import SenderoCore

/// The comparison of the map with another one: both on one board, and the list of their differences.
struct CompareScreen: RowListScreen {
  static let name = "compare"
  static let title = LocalizedText("Comparison", "Comparación")

  static let hints = HintList(
    "adopt", HintDeclaration("next-difference", "previous-difference", words: ("next", "siguiente")),
    HintDeclaration("open", words: ("go to it", "ir allí")), "undo", "back")

  /// What makes a difference the same one after a change of the map.
  struct Row: Hashable {
    private let kind: MapDifference.Kind
    private let item: ItemIdentity
    private let steps: [JSONPath.Step]
    /// The field that differs; `nil` unless the difference is an edit.
    private let field: String?

    fileprivate init(_ difference: MapDifference) {
      (kind, item, steps) = (difference.kind, difference.item, difference.steps)
      if case .edited(let key, _, _)? = difference.changes.first?.kind { field = key } else { field = nil }
    }
  }

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
  /// The difference in each of these lines.
  private var rows: [Row] = []
  /// The kind of the most important difference of each touchpoint, by its id.
  private(set) var marks: [String: MapDifference.Kind] = [:]
  var list = RowList<Row>()

  init(_ map: JourneyMap, with other: JourneyMap, from file: String) {
    (self.file, self.other) = (file, other)
    comparison = MapComparison(map, other)
    arrange()
  }

  private mutating func arrange() {
    (lines, selectable, rows, marks) = ([], [], [], [:])
    for (index, group) in comparison.groups.enumerated() where !group.differences.isEmpty {
      lines.append(.heading(group: index))
      for difference in group.differences {
        selectable.append(lines.count)
        rows.append(Row(comparison.differences[difference]))
        lines.append(.difference(difference, group: index))
      }
    }
    let order = MapDifference.Kind.allCases
    for difference in comparison.differences {
      guard let id = comparison.touchpoint(of: difference.item) else { continue }
      // What is added to or removed from a touchpoint changes it.
      let kind = difference.item.kind == Touchpoint.kind.name ? difference.kind : .edited
      let known = marks[id].flatMap(order.firstIndex) ?? order.count
      if let place = order.firstIndex(of: kind), place < known { marks[id] = kind }
    }
  }

  /// Returns the line of the selected difference; `nil` if there is no difference.
  func selectedLine(in editor: Editor) -> Int? { selectedRow(in: editor).map { selectable[$0] } }

  /// Returns the selected difference, as its index among all, and its group.
  func selected(in editor: Editor) -> (difference: Int, group: Int)? {
    guard let line = selectedLine(in: editor), case .difference(let index, let group) = lines[line] else {
      return nil
    }
    return (index, group)
  }

  // MARK: Moving

  func rows(in editor: Editor) -> [Row] { rows }

  func item(ofRow row: Int, in editor: Editor) -> Int { selectable[row] }

  func row(ofItem item: Int, in editor: Editor) -> Int? { selectable.firstIndex(of: item) }

  func pageRows(in editor: Editor) -> Int { max(1, place(in: editor).height - 1) }

  func place(in editor: Editor) -> Rectangle { CompareLayout(self, editor.size).list }

  /// Returns the heights of the lines; only the selected difference has several.
  func scroll(in editor: Editor) -> ListScroll {
    let layout = CompareLayout(self, editor.size)
    var heights = Array(repeating: 1, count: lines.count)
    if let line = selectedLine(in: editor), let selected = selected(in: editor) {
      heights[line] = max(
        1, min(layout.wrapped(text(of: selected.difference, editor.language)).count, layout.list.height))
    }
    return ListScroll(heights: heights, space: layout.list.height)
  }

  func text(of difference: Int, _ language: Language) -> String {
    comparison.text(of: comparison.differences[difference])[language]
  }

  // MARK: Using a difference

  /// Opens the details of the item; leaving them leads back here.
  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let selected = selected(in: editor) else { return [] }
    let difference = comparison.differences[selected.difference]
    guard let path = comparison.firstPath(of: difference.item) else {
      editor.message = Message(.quiet, Phrase.onlyThere(adopt: editor.keyName("adopt")))
      return []
    }
    if let place = Selection(path) { editor.reveal(place) }
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

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    CompareView.draw(self, editor, &cache.hints, on: &canvas)
  }
}

extension Command.Context {
  /// The context of the comparison.
  public static let compare = Command.Context(CompareScreen.self)
}
