extension JourneyMap {
  /// The item at a path, and its kind.
  ///
  /// What a path leads to by the key of a group or of an entry is there even while it is empty.
  ///
  /// - Parameter path: Keys and indices from the map down, such as `stages`, 2, `touchpoints`, 0.
  /// - Returns: `nil` where the path leads to no item.
  public func item(at path: JSONPath) -> (kind: ItemSchema, object: JSONObject)? {
    JourneyMap.kind.item(at: path.steps[...], in: object).map { ($0.0, $0.1) }
  }

  /// The path at which an item of another map stands in this one, wherever it was moved to.
  ///
  /// - Parameters:
  ///   - path: The item's path in the other map.
  ///   - other: The other map.
  /// - Returns: `nil` where it is gone. An item of a kind without ids is taken to be the one at the same place.
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

  /// The path of the item of a kind that has an id; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - id: The id; the map's own leads to the map.
  ///   - kind: The kind's name, as in `ItemSchema.name`.
  /// - Returns: The path from the map down. The cost is at most that of walking the map.
  public func path(ofID id: String, kindNamed kind: String) -> JSONPath? {
    if kind == JourneyMap.kind.name { return id == self.id ? JSONPath() : nil }
    return JourneyMap.kind.steps(in: object) { $0.name == kind && $1.id == id }.map { JSONPath($0) }
  }

  /// Changes the item at a path; where there is none, nothing happens.
  ///
  /// A group or an entry that comes out empty is left out, and one that was not there is made.
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
