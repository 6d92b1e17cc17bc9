extension JourneyMap {
  /// Applies a difference to the map.
  ///
  /// The map can be any state of the first map: what the difference needs and the map no longer has is left
  /// out. The cost is that of finding the item in both maps.
  ///
  /// - Parameters:
  ///   - difference: A difference from another map to `target`.
  ///   - target: The second map of the difference.
  mutating func apply(_ difference: MapDifference, from target: JourneyMap) {
    switch difference.kind {
    case .rating, .edited: applyEdits(difference)
    case .removed:
      if let path = path(of: difference.item) { removeItem(at: path) }
    case .added:
      guard path(of: difference.item) == nil, let path = target.path(of: difference.item),
        let item = target.item(at: path)
      else { return }
      var known: Set<ItemIdentity> = []
      Self.kind.forEachItem(in: object) { kind, item in
        if kind.hasIdentifier, let id = item.id { known.insert(ItemIdentity(kind: kind.name, id: id)) }
      }
      insert(.object(item.kind.leavingOut(known, of: item.object)), as: path, in: target)
    case .moved, .reordered:
      guard let old = path(of: difference.item), let path = target.path(of: difference.item),
        let owner = path.list?.owner, let ownerID = target.identity(at: owner), self.path(of: ownerID) != nil,
        let item = item(at: old)
      else { return }
      removeItem(at: old)
      insert(.object(item.object), as: path, in: target)
    }
  }

  /// The path of an item; `nil` if the map does not have it.
  public func path(of item: ItemIdentity) -> JSONPath? {
    item.kind == Self.kind.name ? JSONPath() : path(ofID: item.id, kindNamed: item.kind)
  }

  private func identity(at path: JSONPath) -> ItemIdentity? {
    item(at: path).map { ItemIdentity(kind: $0.kind.name, id: $0.object.id ?? "") }
  }

  private mutating func applyEdits(_ difference: MapDifference) {
    guard let item = path(of: difference.item) else { return }
    updateItem(at: JSONPath(item.steps + difference.steps)) { object, kind in
      for change in difference.changes {
        if case .edited(let key, _, let value) = change.kind { kind.set(value, for: key, in: &object) }
      }
    }
  }

  /// Inserts an item after the nearest of the items that precede it in another map.
  private mutating func insert(_ item: JSONValue, as path: JSONPath, in other: JourneyMap) {
    guard let list = path.list, let ownerID = other.identity(at: list.owner),
      let owner = self.path(of: ownerID),
      let siblings = other.item(at: list.owner)?.object[list.key]?.array
    else { return }
    updateItem(at: owner) { object, kind in
      var elements = object[list.key]?.array ?? []
      var places: [String: Int] = [:]
      for (place, element) in elements.enumerated() {
        if let id = element.object?.id { places[id] = place }
      }
      let predecessor = siblings.prefix(list.index).lazy.reversed().compactMap { $0.object?.id }.compactMap {
        places[$0]
      }.first
      elements.insert(item, at: predecessor.map { $0 + 1 } ?? 0)
      kind.set(.array(elements), for: list.key, in: &object)
    }
  }
}

extension ItemSchema {
  /// The item without those items in it, at any depth, that are elsewhere in the map already.
  fileprivate func leavingOut(_ known: Set<ItemIdentity>, of object: JSONObject) -> JSONObject {
    var result = object
    for (key, kind) in itemLists {
      guard let elements = object[key]?.array else { continue }
      let rest = elements.compactMap(\.object).compactMap { item -> JSONValue? in
        known.contains(ItemIdentity(kind: kind.name, id: item.id ?? ""))
          ? nil : .object(kind.leavingOut(known, of: item))
      }
      set(rest.isEmpty ? nil : .array(rest), for: key, in: &result)
    }
    return result
  }
}
