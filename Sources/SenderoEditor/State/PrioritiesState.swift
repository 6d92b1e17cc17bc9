import SenderoCore

/// The state of the view of priorities: the pane in use, and the selected item of each.
struct PrioritiesState: Sendable {
  /// A list of the view.
  enum Pane: Int, CaseIterable, Sendable {
    case painPoints, opportunities
  }

  /// The pane in use.
  var pane = Pane.painPoints
  /// The selection and the scroll position of each pane; its headings are not rows.
  private var lists = Pane.allCases.map { _ in RowList<String>() }
  /// The computed priorities, with the stages and personas that they were computed from.
  private var computed: (stages: [JSONValue], personas: [JSONValue], priorities: Priorities)?

  /// Returns the priorities of a map, computed only if the stored ones do not apply.
  func priorities(of map: JourneyMap) -> Priorities {
    guard let computed, Self.isSame(computed.stages, map.stages.elements),
      Self.isSame(computed.personas, map.personas.elements)
    else { return Priorities(map) }
    return computed.priorities
  }

  /// Stores the priorities of a map, so that drawing and moving need not walk it, and finds the selected items
  /// again.
  mutating func update(_ map: JourneyMap) {
    let priorities = priorities(of: map)
    computed = (map.stages.elements, map.personas.elements, priorities)
    for pane in Pane.allCases { lists[pane.rawValue].update(with: priorities.items(of: pane).lazy.map(\.id)) }
  }

  /// Selects a row of a pane; an index beyond the ends is clamped.
  mutating func select(_ index: Int, in pane: Pane, of priorities: Priorities) {
    lists[pane.rawValue].select(index, in: priorities.items(of: pane).lazy.map(\.id))
  }

  /// Returns the index of the selected row of a pane; `nil` if it has no rows.
  func index(in pane: Pane, of priorities: Priorities) -> Int? {
    lists[pane.rawValue].index(in: priorities.items(of: pane).lazy.map(\.id))
  }

  /// Accesses the first line of a pane on the screen.
  subscript(topOf pane: Pane) -> Int {
    get { lists[pane.rawValue].top }
    set { lists[pane.rawValue].top = newValue }
  }

  private static func isSame(_ old: [JSONValue], _ new: [JSONValue]) -> Bool {
    let changes = new.changes(from: old)
    return changes.new.isEmpty && changes.old.isEmpty
  }
}
