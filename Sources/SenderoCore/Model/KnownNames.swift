/// The items that references can refer to, by name.
struct KnownNames {
  private let ids: KnownIDs
  /// The id of each item by its folded name; empty if several items have the name.
  private var byName: [ReferenceTarget: [String: String]] = [:]

  /// Collects the items of a map.
  init(_ map: JourneyMap) {
    ids = KnownIDs(map)
    var byName = byName
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      guard let target = ReferenceTarget(kind), let id = item.id else { return }
      let name = FoldedText.folded(kind.displayName(of: item))
      guard !name.isEmpty else { return }
      byName[target, default: [:]][name] = byName[target]?[name] == nil ? id : ""
    }
    self.byName = byName
  }

  /// The id of the only item with a name; `nil` if the text is an id, or names no item or several.
  func id(ofName name: String, _ target: ReferenceTarget) -> String? {
    guard !ids.contain(name, target), let id = byName[target]?[FoldedText.folded(name.trimmed)], !id.isEmpty
    else { return nil }
    return id
  }
}
