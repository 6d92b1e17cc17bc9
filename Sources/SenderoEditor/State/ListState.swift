import SenderoCore

/// The selection and scroll position of a list of items.
struct ListState: Hashable, Sendable {
  /// The id of the selected item.
  private var id: String?
  /// The index of the selected item.
  private(set) var index = 0
  /// The first line of the list on the screen.
  var top = 0
  /// The page of the selected item's description that is shown, from 0.
  var page = 0

  /// Selects an item; an index beyond the ends of the list is clamped.
  mutating func select(_ index: Int, in items: [JSONValue]) {
    let index = max(0, min(index, items.count - 1))
    id = items.indices.contains(index) ? items[index].id : nil
    guard index != self.index else { return }
    self.index = index
    page = 0
  }

  /// Finds the selected item in a changed list.
  ///
  /// - Parameters:
  ///   - items: The list as it is now.
  ///   - old: The list before the change, to select an added item; if `nil`, added items are not selected.
  mutating func resolve(in items: [JSONValue], selectingNewSince old: [JSONValue]?) {
    if id == nil, let old, old.indices.contains(index) { id = old[index].id }
    let known = old.map { Set($0.map(\.id)) }
    let new = known.flatMap { known in items.lastIndex { !known.contains($0.id) } }
    select(new ?? items.firstIndex { $0.id == id } ?? index, in: items)
  }
}

extension JSONValue {
  fileprivate var id: String? { object?.id }
}
