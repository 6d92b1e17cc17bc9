extension JourneyMap {
  /// The item at a path, and its kind.
  ///
  /// A group or an entry that is empty, and so not stored, counts as existing.
  ///
  /// - Parameter path: Keys and indices from the map down, such as `stages`, 2, `touchpoints`, 0.
  /// - Returns: `nil` if there is no item at the path.
  public func item(at path: JSONPath) -> (kind: ItemSchema, object: JSONObject)? {
    JourneyMap.kind.item(at: path.steps[...], in: object).map { ($0.0, $0.1) }
  }

  /// Finds an item of another map in this map, even if the item was moved.
  ///
  /// - Parameters:
  ///   - path: The path of the item in the other map.
  ///   - other: The other map.
  /// - Returns: The path in this map; `nil` if the item is not in it. An item without an id is identified by
  ///   its place.
  public func path(ofItemAt path: JSONPath, in other: JourneyMap) -> JSONPath? {
    var steps: [JSONPath.Step] = []
    for (index, step) in path.steps.enumerated() {
      steps.append(step)
      let old = other.item(at: JSONPath(Array(path.steps.prefix(index + 1))))
      guard case .index = step, let old, old.kind.hasIdentifier else { continue }
      if item(at: JSONPath(steps))?.object.id == old.object.id { continue }
      guard let found = self.path(ofID: old.object.id ?? "", kindNamed: old.kind.name) else {
        return nil
      }
      steps = found.steps
    }
    let found = JSONPath(steps)
    return item(at: found) == nil ? nil : found
  }

  /// The path of the item with an id and a kind; `nil` if there is none.
  ///
  /// - Parameters:
  ///   - id: The id; the id of the map gives the path of the map.
  ///   - kind: The name of the kind, as in `ItemSchema.name`.
  /// - Returns: The path from the map down. The cost is at most that of walking the map.
  public func path(ofID id: String, kindNamed kind: String) -> JSONPath? {
    if kind == JourneyMap.kind.name { return id == self.id ? JSONPath() : nil }
    return JourneyMap.kind.steps(in: object) { $0.name == kind && $1.id == id }.map { JSONPath($0) }
  }

  /// Changes the item at a path; does nothing if there is no item.
  ///
  /// A group or an entry that becomes empty is removed, and a missing one is created.
  public mutating func updateItem(at path: JSONPath, _ edit: (inout JSONObject, ItemSchema) -> Void) {
    JourneyMap.kind.updateItem(at: path.steps[...], in: &object, edit)
  }
}

extension ItemSchema {
  fileprivate func item(
    at steps: ArraySlice<JSONPath.Step>, in object: JSONObject
  ) -> (ItemSchema, JSONObject)? {
    guard case .key(let key)? = steps.first else { return steps.isEmpty ? (self, object) : nil }
    let rest = steps.dropFirst()
    switch field(key)?.kind.nesting {
    case .list(let kind):
      guard case .index(let index)? = rest.first, let elements = object[key]?.array,
        elements.indices.contains(index), let item = elements[index].object
      else { return nil }
      return kind.item(at: rest.dropFirst(), in: item)
    case .one(let kind):
      return kind.item(at: rest, in: object[key]?.object ?? JSONObject())
    case .byID(let kind):
      guard case .key(let id)? = rest.first else { return nil }
      return kind.item(at: rest.dropFirst(), in: object[key]?.object?[id]?.object ?? JSONObject())
    case .noItems, nil: return nil
    }
  }

  fileprivate func updateItem(
    at steps: ArraySlice<JSONPath.Step>, in object: inout JSONObject,
    _ edit: (inout JSONObject, ItemSchema) -> Void
  ) {
    guard case .key(let key)? = steps.first else {
      if steps.isEmpty { edit(&object, self) }
      return
    }
    let rest = steps.dropFirst()
    switch field(key)?.kind.nesting {
    case .list(let kind):
      guard case .index(let index)? = rest.first, var elements = object[key]?.array,
        elements.indices.contains(index), var item = elements[index].object
      else { return }
      kind.updateItem(at: rest.dropFirst(), in: &item, edit)
      elements[index] = .object(item)
      set(.array(elements), for: key, in: &object)
    case .one(let kind):
      var item = object[key]?.object ?? JSONObject()
      kind.updateItem(at: rest, in: &item, edit)
      set(item.members.isEmpty ? nil : .object(item), for: key, in: &object)
    case .byID(let kind):
      guard case .key(let id)? = rest.first else { return }
      var entries = object[key]?.object ?? JSONObject()
      var item = entries[id]?.object ?? JSONObject()
      kind.updateItem(at: rest.dropFirst(), in: &item, edit)
      entries[id] = item.members.isEmpty ? nil : .object(item)
      set(entries.members.isEmpty ? nil : .object(entries), for: key, in: &object)
    case .noItems, nil: return
    }
  }
}
