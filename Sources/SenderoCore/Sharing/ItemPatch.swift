/// The difference between two states of an item and of the items in it.
///
/// Applied to the first state, it gives the second. It is as small as the change: an item that did not change
/// costs nothing, an item that moved within its list costs the order of the list.
struct ItemPatch: Equatable, Sendable {
  /// The new values of fields, in the order of the second state.
  private(set) var values: [JSONObject.Member] = []
  /// The keys of the fields that the second state does not have.
  private(set) var removed: [String] = []
  /// The lists of items that differ.
  private(set) var lists: [List] = []

  /// The difference between two states of a list of items.
  struct List: Equatable, Sendable {
    /// The key of the field.
    var key: String
    /// The ids of the second state in order; `nil` if both states have the same items in the same order.
    var order: [String]?
    /// The items that only the second state has.
    var added: [JSONObject] = []
    /// The items of both states that differ.
    var changed: [(id: String, patch: ItemPatch)] = []

    static func == (left: List, right: List) -> Bool {
      left.key == right.key && left.order == right.order && left.added == right.added
        && left.changed.elementsEqual(right.changed) { $0.id == $1.id && $0.patch == $1.patch }
    }
  }

  /// Whether the two states are equal.
  var isEmpty: Bool { values.isEmpty && removed.isEmpty && lists.isEmpty }

  /// Makes the difference between two states of an item.
  ///
  /// Cost: a comparison for each member, and little more for what differs; parts that share storage are not
  /// compared in depth.
  ///
  /// - Parameters:
  ///   - old: The first state.
  ///   - new: The second state.
  ///   - kind: The kind of the item.
  init(from old: JSONObject, to new: JSONObject, _ kind: ItemSchema) {
    for member in old.members where new[member.key] == nil { removed.append(member.key) }
    for member in new.members {
      let before = old[member.key]
      if before == member.value { continue }
      if let list = Self.list(member.key, from: before, to: member.value, kind) {
        lists.append(list)
      } else {
        values.append(member)
      }
    }
  }

  /// The difference between two states of a field that holds a list of items with ids; `nil` for any other.
  private static func list(
    _ key: String, from old: JSONValue?, to new: JSONValue, _ kind: ItemSchema
  ) -> List? {
    guard case .list(let element)? = kind.field(key)?.kind.nesting, element.hasIdentifier,
      let before = items(old ?? .array([])), let after = items(new)
    else { return nil }
    var list = List(key: key)
    let ids = after.map(\.id)
    if ids != before.map(\.id) { list.order = ids }
    let known = Dictionary(before.map { ($0.id, $0.item) }, uniquingKeysWith: { first, _ in first })
    for (id, item) in after {
      guard let earlier = known[id] else {
        list.added.append(item)
        continue
      }
      if earlier == item { continue }
      let patch = ItemPatch(from: earlier, to: item, element)
      if !patch.isEmpty { list.changed.append((id, patch)) }
    }
    return list
  }

  /// The items of a list with their ids; `nil` unless each has an id of its own.
  private static func items(_ value: JSONValue) -> [(id: String, item: JSONObject)]? {
    guard let elements = value.array else { return nil }
    var items: [(id: String, item: JSONObject)] = []
    items.reserveCapacity(elements.count)
    var seen: Set<String> = []
    for element in elements {
      guard let item = element.object, let id = item.id, !id.isEmpty, seen.insert(id).inserted else {
        return nil
      }
      items.append((id, item))
    }
    return items
  }
}

// MARK: Applying

extension ItemPatch {
  /// Changes an item from the first state to the second.
  ///
  /// - Parameters:
  ///   - object: The item in the first state.
  ///   - kind: The kind of the item.
  /// - Returns: Whether the patch fits the item; if not, the item may be changed in part.
  func apply(to object: inout JSONObject, _ kind: ItemSchema) -> Bool {
    for key in removed {
      guard !(kind.field(key)?.isRequired ?? false) else { return false }
      kind.set(nil, for: key, in: &object)
    }
    for member in values {
      // The places of other patches name items by their ids.
      let isIdentity = kind.hasIdentifier && member.key == JSONObject.idKey && kind !== JourneyMap.kind
      guard !isIdentity, Self.fits(member.value, kind, member.key) else { return false }
      kind.set(member.value, for: member.key, in: &object)
    }
    for list in lists {
      guard list.apply(to: &object, kind) else { return false }
    }
    return true
  }

  /// Whether a value has a form that every reader of the map can rely on.
  private static func fits(_ value: JSONValue, _ kind: ItemSchema, _ key: String) -> Bool {
    guard let field = kind.field(key) else { return true }
    switch field.kind.nesting {
    case .noItems: return !field.isRequired || !field.kind.isText || value.string != nil
    case .list(let element):
      return value.array?.allSatisfy { $0.object.map { isWhole($0, element) } ?? false } ?? false
    case .one, .byID: return true
    }
  }

  /// Whether an item and the items in it have ids, and values of a form that readers can rely on.
  fileprivate static func isWhole(_ object: JSONObject, _ kind: ItemSchema) -> Bool {
    if kind.hasIdentifier, object.id?.isEmpty ?? true { return false }
    return object.members.allSatisfy { fits($0.value, kind, $0.key) }
  }
}

extension ItemPatch.List {
  fileprivate func apply(to object: inout JSONObject, _ owner: ItemSchema) -> Bool {
    guard case .list(let kind)? = owner.field(key)?.kind.nesting, kind.hasIdentifier,
      added.allSatisfy({ ItemPatch.isWhole($0, kind) })
    else { return false }
    var elements = object[key]?.array ?? []
    if !changed.isEmpty {
      // Frees the list in the object, so that the change does not copy it.
      owner.set(.array([]), for: key, in: &object)
      guard change(&elements, kind) else { return false }
    }
    if let order {
      var items: [String: JSONValue] = [:]
      for element in elements { if let id = element.object?.id { items[id] = element } }
      for item in added { if let id = item.id { items[id] = .object(item) } }
      elements = []
      for id in order {
        guard let item = items.removeValue(forKey: id) else { return false }
        elements.append(item)
      }
    }
    owner.set(elements.isEmpty ? nil : .array(elements), for: key, in: &object)
    return true
  }

  /// Changes the items that differ.
  ///
  /// Cost: looks at the items up to the last that differs, for each of them.
  ///
  /// - Returns: Whether all of them are there, and the patches fit them.
  private func change(_ elements: inout [JSONValue], _ kind: ItemSchema) -> Bool {
    if changed.count > ItemPatch.fewItems { return changeMany(&elements, kind) }
    for (number, (id, patch)) in changed.enumerated() {
      guard !changed[..<number].contains(where: { $0.id == id }),
        let place = elements.firstIndex(where: { $0.object?.id == id }),
        change(&elements[place], patch, kind)
      else { return false }
    }
    return true
  }

  /// Changes the items that differ; looks at each item once.
  private func changeMany(_ elements: inout [JSONValue], _ kind: ItemSchema) -> Bool {
    var patches = Dictionary(changed.map { ($0.id, $0.patch) }, uniquingKeysWith: { first, _ in first })
    guard patches.count == changed.count else { return false }
    for place in elements.indices {
      if patches.isEmpty { break }
      guard let id = elements[place].object?.id, let patch = patches.removeValue(forKey: id) else { continue }
      guard change(&elements[place], patch, kind) else { return false }
    }
    return patches.isEmpty
  }

  private func change(_ element: inout JSONValue, _ patch: ItemPatch, _ kind: ItemSchema) -> Bool {
    guard case .object(var item) = element, patch.apply(to: &item, kind) else { return false }
    element = .object(item)
    return true
  }
}

// MARK: JSON

extension ItemPatch {
  private static let keys = (values: "set", removed: "unset", lists: "lists")

  /// The patch as JSON.
  var json: JSONValue {
    var object = JSONObject()
    if !values.isEmpty { object[Self.keys.values] = .object(JSONObject(values)) }
    if !removed.isEmpty { object[Self.keys.removed] = .array(removed.map(JSONValue.string)) }
    if !lists.isEmpty {
      object[Self.keys.lists] = .object(JSONObject(lists.map { .init(key: $0.key, value: $0.json) }))
    }
    return .object(object)
  }

  /// Reads a patch; `nil` if the value is not one.
  init?(_ json: JSONValue?) {
    guard let object = json?.object else { return nil }
    if let values = object[Self.keys.values] {
      guard let values = values.object else { return nil }
      self.values = values.members
    }
    if let removed = object[Self.keys.removed] {
      guard let keys = removed.strings else { return nil }
      self.removed = keys
    }
    for member in object[Self.keys.lists]?.object?.members ?? [] {
      guard let list = List(member.key, member.value) else { return nil }
      lists.append(list)
    }
  }
}

extension ItemPatch.List {
  private static let keys = (order: "order", added: "add", changed: "change")

  fileprivate var json: JSONValue {
    var object = JSONObject()
    if let order { object[Self.keys.order] = .array(order.map(JSONValue.string)) }
    if !added.isEmpty { object[Self.keys.added] = .array(added.map(JSONValue.object)) }
    if !changed.isEmpty {
      object[Self.keys.changed] = .object(
        JSONObject(changed.map { .init(key: $0.id, value: $0.patch.json) }))
    }
    return .object(object)
  }

  fileprivate init?(_ key: String, _ json: JSONValue) {
    guard let object = json.object else { return nil }
    self.key = key
    if let order = object[Self.keys.order] {
      guard let ids = order.strings else { return nil }
      self.order = ids
    }
    if let added = object[Self.keys.added] {
      guard let items = added.array?.map(\.object), items.allSatisfy({ $0 != nil }) else { return nil }
      self.added = items.compactMap { $0 }
    }
    for member in object[Self.keys.changed]?.object?.members ?? [] {
      guard let patch = ItemPatch(member.value) else { return nil }
      changed.append((member.key, patch))
    }
  }
}

extension JSONValue {
  /// The strings, if this is an array of strings only.
  fileprivate var strings: [String]? {
    guard let elements = array else { return nil }
    let strings = elements.compactMap(\.string)
    return strings.count == elements.count ? strings : nil
  }
}
