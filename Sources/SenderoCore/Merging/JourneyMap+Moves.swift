extension JSONPath {
  /// The list that contains the item: its owner, its key and the item's index; `nil` if no list contains it.
  var list: (owner: JSONPath, key: String, index: Int)? {
    guard steps.count >= 2, case .index(let index) = steps[steps.count - 1],
      case .key(let key) = steps[steps.count - 2]
    else { return nil }
    return (JSONPath(Array(steps.dropLast(2))), key, index)
  }
}

extension JourneyMap {
  /// Removes an item from its list or entries.
  public mutating func removeItem(at path: JSONPath) {
    if let list = path.list {
      update(list.key, of: list.owner) { elements in
        if elements.indices.contains(list.index) { elements.remove(at: list.index) }
      }
    } else {
      updateItem(at: path) { object, _ in object.members = [] }
    }
  }

  /// Moves an item from its owner to the end of the list with the same key in another owner.
  public mutating func moveItem(at path: JSONPath, to owner: JSONPath) {
    guard let list = path.list, let item = item(at: path), owner != list.owner else { return }
    removeItem(at: path)
    update(list.key, of: owner) { $0.append(.object(item.object)) }
  }

  private mutating func update(_ key: String, of owner: JSONPath, _ edit: (inout [JSONValue]) -> Void) {
    updateItem(at: owner) { object, kind in
      var elements = object[key]?.array ?? []
      edit(&elements)
      kind.set(elements.isEmpty ? nil : .array(elements), for: key, in: &object)
    }
  }

  /// The path of the item that owns the list in the value of a conflict about an item's place; `nil` if the
  /// owner no longer exists.
  public func path(ofPlace place: JSONValue?) -> JSONPath? {
    MergePlace(place).flatMap { path(ofID: $0.id, kindNamed: $0.kind) }
  }
}
