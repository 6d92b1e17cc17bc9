import SenderoCore

/// Selection and scroll position of a list of items.
struct ListState: Hashable, Sendable {
  /// The id of the selected item.
  private var id: String?
  /// Where the selected item stands, from 0.
  private(set) var index = 0
  /// The first line of the list on the screen.
  var top = 0
  /// Which page about the selected item is shown, from 0.
  var page = 0

  /// Selects an item; beyond the ends of the list, the one at the end.
  mutating func select(_ index: Int, in items: [JSONValue]) {
    let index = max(0, min(index, items.count - 1))
    id = items.indices.contains(index) ? items[index].id : nil
    guard index != self.index else { return }
    self.index = index
    page = 0
  }

  /// Finds the selected item in a list that has changed.
  ///
  /// - Parameters:
  ///   - items: The list as it is now.
  ///   - old: The list as it was; `nil` keeps the selection even if items were added.
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
