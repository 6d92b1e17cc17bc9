extension FieldKind {
  /// The way in which a field holds items.
  ///
  /// All code that visits the items of a map switches over these cases, so that a field with a new structure
  /// is declared in one place.
  public enum Nesting: Sendable {
    /// The field holds no items.
    case noItems
    /// The field holds a list of items.
    case list(ItemSchema)
    /// The field holds one item.
    case one(ItemSchema)
    /// The field holds items in an object, whose keys are the ids of the items that they are about.
    case byID(ItemSchema)
  }

  /// The way in which the field holds items.
  public var nesting: Nesting {
    switch self {
    case .items(let kind): .list(kind)
    case .group(let kind): .one(kind)
    case .records(let kind, _): .byID(kind)
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .reference,
      .references,
      .counts, .fixed:
      .noItems
    }
  }

  /// The kind of the items that the field holds; `nil` if it holds none.
  public var nested: ItemSchema? {
    switch nesting {
    case .noItems: nil
    case .list(let kind), .one(let kind), .byID(let kind): kind
    }
  }

  /// Calls a function with each item in a value of the field, until a call returns `true`.
  ///
  /// - Parameters:
  ///   - value: The value; parts of it that are not items are skipped.
  ///   - visit: Called with the kind, the item, and the step from the field to the item, if there is one.
  /// - Returns: Whether a call returned `true`.
  func anyItem(in value: JSONValue, where visit: (ItemSchema, JSONObject, JSONPath.Step?) -> Bool) -> Bool {
    switch nesting {
    case .noItems: return false
    case .list(let kind):
      for (index, element) in (value.array ?? []).enumerated() {
        if let item = element.object, visit(kind, item, .index(index)) { return true }
      }
      return false
    case .one(let kind): return value.object.map { visit(kind, $0, nil) } ?? false
    case .byID(let kind):
      for member in value.object?.members ?? [] {
        if let item = member.value.object, visit(kind, item, .key(member.key)) { return true }
      }
      return false
    }
  }

  /// Changes each item in a value of the field; an item that becomes empty is removed, except in a list.
  ///
  /// - Parameters:
  ///   - value: The value; parts of it that are not items stay.
  ///   - change: Returns the changed item; `nil` if it stays the same.
  /// - Returns: The changed value.
  func changingItems(
    in value: JSONValue, _ change: (ItemSchema, JSONObject) -> JSONObject?
  ) -> ValueChange {
    switch nesting {
    case .noItems: return .keep
    case .list(let kind):
      guard var elements = value.array else { return .keep }
      var isChanged = false
      for index in elements.indices {
        guard let item = elements[index].object.flatMap({ change(kind, $0) }) else { continue }
        elements[index] = .object(item)
        isChanged = true
      }
      return isChanged ? .replace(.array(elements)) : .keep
    case .one(let kind):
      guard let item = value.object.flatMap({ change(kind, $0) }) else { return .keep }
      return .replace(item.members.isEmpty ? nil : .object(item))
    case .byID(let kind):
      guard var entries = value.object else { return .keep }
      var isChanged = false
      for index in entries.members.indices.reversed() {
        guard let item = entries.members[index].value.object.flatMap({ change(kind, $0) }) else { continue }
        if item.members.isEmpty {
          entries.members.remove(at: index)
        } else {
          entries.members[index].value = .object(item)
        }
        isChanged = true
      }
      guard isChanged else { return .keep }
      return .replace(entries.members.isEmpty ? nil : .object(entries))
    }
  }
}
