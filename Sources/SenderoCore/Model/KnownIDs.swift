/// The ids that references can refer to.
struct KnownIDs {
  private var ids: [ReferenceTarget: Set<String>] = [:]

  init(_ map: JourneyMap) {
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      guard let target = ReferenceTarget(kind), let id = item.id else { return }
      ids[target, default: []].insert(id)
    }
  }

  func contain(_ id: String, _ target: ReferenceTarget) -> Bool { ids[target]?.contains(id) ?? false }
}

extension ReferenceTarget {
  /// The reference target of a kind; `nil` if no field refers to the kind.
  init?(_ kind: ItemSchema) {
    self.init(rawValue: kind.name)
  }
}
