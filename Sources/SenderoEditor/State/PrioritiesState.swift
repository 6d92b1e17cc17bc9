import SenderoCore

/// The state of the view of priorities: the pane in use, and the selected item of each.
struct PrioritiesState: Sendable {
  /// A list of the view.
  enum Pane: Int, CaseIterable, Sendable {
    case painPoints, opportunities
  }

  /// The pane in use.
  var pane = Pane.painPoints
  /// The selected row of each pane, counted without the headings.
  private(set) var indices = [0, 0]
  /// The id of the selected item of each pane.
  private var ids = ["", ""]
  /// The first line of each pane on the screen.
  var tops = [0, 0]
  /// The priorities, as computed for the stages and personas beside them.
  private var computed: (stages: [JSONValue], personas: [JSONValue], priorities: Priorities)?

  /// Returns the priorities of a map, computed only if they are not those that are kept.
  func priorities(of map: JourneyMap) -> Priorities {
    guard let computed, Self.isSame(computed.stages, map.stages.elements),
      Self.isSame(computed.personas, map.personas.elements)
    else { return Priorities(map) }
    return computed.priorities
  }

  /// Keeps the priorities of a map, so that drawing and moving need not walk it, and finds the selected items
  /// again.
  mutating func update(_ map: JourneyMap) {
    let priorities = priorities(of: map)
    computed = (map.stages.elements, map.personas.elements, priorities)
    for pane in Pane.allCases {
      let items = priorities.items(of: pane)
      let found = items.firstIndex { $0.id == ids[pane.rawValue] }
      select(found ?? indices[pane.rawValue], in: pane, of: priorities)
    }
  }

  /// Selects a row of a pane; an index beyond the ends is clamped.
  mutating func select(_ index: Int, in pane: Pane, of priorities: Priorities) {
    let items = priorities.items(of: pane)
    indices[pane.rawValue] = max(0, min(index, items.count - 1))
    let index = indices[pane.rawValue]
    ids[pane.rawValue] = items.indices.contains(index) ? items[index].id : ""
  }

  /// The index of the selected row of the pane in use.
  var index: Int { indices[pane.rawValue] }

  private static func isSame(_ old: [JSONValue], _ new: [JSONValue]) -> Bool {
    let changes = new.changes(from: old)
    return changes.new.isEmpty && changes.old.isEmpty
  }
}
