extension FieldKind {
  /// How a field holds items.
  ///
  /// Whatever goes through the items of a map switches over this: a field of a new shape says here, once, how items
  /// stand in it.
  public enum Nesting: Sendable {
    /// It holds none.
    case noItems
    /// It holds a list of them.
    case list(ItemSchema)
    /// It holds one.
    case one(ItemSchema)
    /// It holds some under the ids of what they belong to.
    case byID(ItemSchema)
  }

  /// How the field holds items.
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

  /// Calls a function with each item that stands in a value of the field, until one call returns `true`.
  ///
  /// - Parameters:
  ///   - value: The value; what is no item in it is passed over.
  ///   - visit: Called with the kind, the item, and the step from the field to it, if it takes one.
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

  /// A value of the field with each item in it changed; one that comes out empty is left out, but for those of a list.
  ///
  /// - Parameters:
  ///   - value: The value; what is no item in it stays.
  ///   - change: What an item becomes; `nil` if it stays as it is.
  /// - Returns: What the value becomes.
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

/// What a change makes of a value.
public enum ValueChange: Sendable {
  /// It stays as it is.
  case keep
  /// Another takes its place; `nil` leaves the field out.
  case replace(JSONValue?)
}
