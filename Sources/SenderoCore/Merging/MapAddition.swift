/// The addition of one map's content to another map, as an import into an existing map does it.
///
/// Items of the two maps match if they have the same id, or else if they are of the same kind, in the same
/// list, and have the same name in any spelling. A matching item takes the values that the added map has, and
/// keeps its others; every other item is added at the end of its list. Nothing is removed. Values of the map
/// itself, such as its title, are taken only if the map has none.
struct MapAddition {
  /// The items of the map by kind and id.
  private let known: Set<ItemIdentity>
  /// The ids of the map.
  private let taken: Set<String>
  /// The id in the map for each id of the added map that differs.
  private var renamed: [String: String] = [:]

  private init(_ map: JourneyMap) {
    var known: Set<ItemIdentity> = []
    var taken: Set<String> = []
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      guard kind.hasIdentifier, let id = item.id else { return }
      known.insert(ItemIdentity(kind: kind.name, id: id))
      taken.insert(id)
    }
    (self.known, self.taken) = (known, taken)
  }

  /// Returns a map with the content of another one added.
  static func adding(
    _ other: JourneyMap, to map: JourneyMap, using generator: inout some RandomNumberGenerator
  ) -> JourneyMap {
    var addition = MapAddition(map)
    addition.match(JourneyMap.kind, map.object, other.object)
    addition.renewRepeated(in: other, using: &generator)
    let added = JourneyMap.kind.renaming(other.object, addition.renamed)
    var elsewhere: [ItemIdentity: JSONObject] = [:]
    var result = addition.joined(JourneyMap.kind, map.object, added, isMap: true, &elsewhere)
    if !elsewhere.isEmpty { result = addition.updating(JourneyMap.kind, result, with: elsewhere) }
    return JourneyMap(object: result)
  }

  // MARK: Matching

  /// Finds the items of two lists that have the same name, and notes the id that the second one gets.
  private mutating func match(_ kind: ItemSchema, _ object: JSONObject, _ other: JSONObject) {
    for field in kind.fieldsOfItems {
      guard let value = object[field.key], let otherValue = other[field.key] else { continue }
      switch field.kind.nesting {
      case .noItems: continue
      case .one(let nested), .byID(let nested):
        if case .one = field.kind.nesting, let item = value.object, let otherItem = otherValue.object {
          match(nested, item, otherItem)
        }
      case .list(let nested):
        guard nested.hasIdentifier else { continue }
        matchLists(nested, value.array ?? [], otherValue.array ?? [])
      }
    }
  }

  private mutating func matchLists(_ kind: ItemSchema, _ items: [JSONValue], _ others: [JSONValue]) {
    var byID: [String: JSONObject] = [:]
    var byName: [String: [JSONObject]] = [:]
    for item in items.lazy.compactMap(\.object).reversed() {
      guard let id = item.id else { continue }
      byID[id] = item
      byName[Self.name(kind, item), default: []].append(item)
    }
    var rest: [JSONObject] = []
    var matched: Set<String> = []
    for other in others.lazy.compactMap(\.object) {
      guard let id = other.id else { continue }
      if let item = byID[id] {
        matched.insert(id)
        match(kind, item, other)
      } else if !known.contains(ItemIdentity(kind: kind.name, id: id)) {
        rest.append(other)
      }
    }
    for other in rest {
      let name = Self.name(kind, other)
      var item: JSONObject?
      repeat { item = byName[name]?.popLast() } while item.map { matched.contains($0.id ?? "") } ?? false
      guard !name.isEmpty, let id = other.id, let item, let itemID = item.id else { continue }
      renamed[id] = itemID
      match(kind, item, other)
    }
  }

  private static func name(_ kind: ItemSchema, _ item: JSONObject) -> String {
    FoldedText.key(of: kind.displayName(of: item))
  }

  /// Gives a new id to each added item whose id belongs to another kind of item in the map.
  private mutating func renewRepeated(
    in other: JourneyMap, using generator: inout some RandomNumberGenerator
  ) {
    var repeated: [String] = []
    JourneyMap.kind.forEachItem(in: other.object) { kind, item in
      guard kind.hasIdentifier, let id = item.id, renamed[id] == nil, taken.contains(id),
        kind.name != JourneyMap.kind.name, !known.contains(ItemIdentity(kind: kind.name, id: id))
      else { return }
      repeated.append(id)
    }
    for id in repeated { renamed[id] = Identifier.random(using: &generator) }
  }

  // MARK: Joining

  /// Returns an item with the values of another one; `elsewhere` gets the items that the map has in another
  /// list, where they are to be updated.
  private func joined(
    _ kind: ItemSchema, _ object: JSONObject, _ other: JSONObject, isMap: Bool = false,
    _ elsewhere: inout [ItemIdentity: JSONObject]
  ) -> JSONObject {
    var result = object
    for member in other.members {
      let old = object[member.key]
      guard let field = kind.field(member.key) else {
        kind.set(member.value, for: member.key, in: &result)
        continue
      }
      let value: JSONValue
      switch field.kind {
      case .identifier, .fixed: continue
      case .items(let nested):
        value = .array(joinedLists(nested, old?.array ?? [], member.value.array ?? [], &elsewhere))
      case .group(let nested):
        value = .object(
          joined(nested, old?.object ?? JSONObject(), member.value.object ?? JSONObject(), &elsewhere))
      case .records(let nested, _):
        var entries = old?.object ?? JSONObject()
        for entry in member.value.object?.members ?? [] {
          guard let item = entry.value.object else { continue }
          entries[entry.key] = .object(
            joined(nested, entries[entry.key]?.object ?? JSONObject(), item, &elsewhere))
        }
        value = .object(entries)
      case .textList, .references:
        let texts = old?.array ?? []
        value = .array(texts + (member.value.array ?? []).filter { !texts.contains($0) })
      case .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .counts:
        if isMap, old != nil { continue }
        value = member.value
      }
      if old == nil, value.isEmptyContainer, !member.value.isEmptyContainer { continue }
      kind.set(value, for: member.key, in: &result)
    }
    return result
  }

  private func joinedLists(
    _ kind: ItemSchema, _ items: [JSONValue], _ others: [JSONValue],
    _ elsewhere: inout [ItemIdentity: JSONObject]
  ) -> [JSONValue] {
    var result = items
    var places: [String: Int] = [:]
    for (place, item) in items.enumerated() {
      if let id = item.object?.id { places[id] = place }
    }
    var present = kind.hasIdentifier ? [] : Set(items)
    for other in others {
      guard let item = other.object, kind.hasIdentifier, let id = item.id else {
        if present.insert(other).inserted { result.append(other) }
        continue
      }
      let identity = ItemIdentity(kind: kind.name, id: id)
      if let place = places[id], let own = result[place].object {
        result[place] = .object(joined(kind, own, item, &elsewhere))
      } else if known.contains(identity) {
        elsewhere[identity] = item
      } else {
        places[id] = result.count
        result.append(other)
      }
    }
    return result
  }

  /// Returns an item with some of the items in it updated.
  private func updating(
    _ kind: ItemSchema, _ object: JSONObject, with updates: [ItemIdentity: JSONObject]
  ) -> JSONObject {
    var result = object
    for field in kind.fieldsOfItems {
      guard let value = result[field.key] else { continue }
      let change = field.kind.changingItems(in: value) { nested, item in
        var item = updating(nested, item, with: updates)
        if let id = item.id, let update = updates[ItemIdentity(kind: nested.name, id: id)] {
          var rest: [ItemIdentity: JSONObject] = [:]
          item = joined(nested, item, update, &rest)
        }
        return item
      }
      if case .replace(let new) = change { kind.set(new, for: field.key, in: &result) }
    }
    return result
  }
}

extension JourneyMap {
  /// Returns this map with the content of another map added.
  ///
  /// Items match by id, or else by name within their list. A matching item takes the values that the other map
  /// has; every other item is added at the end of its list. Nothing is removed. The cost grows with the size
  /// of both maps.
  ///
  /// - Parameters:
  ///   - other: The map to add.
  ///   - generator: The source of ids for items whose id is already in use.
  /// - Returns: The joined map.
  public func adding(_ other: JourneyMap, using generator: inout some RandomNumberGenerator) -> JourneyMap {
    MapAddition.adding(other, to: self, using: &generator)
  }
}

extension JSONValue {
  /// Whether the value is an array or an object with nothing in it.
  fileprivate var isEmptyContainer: Bool { array?.isEmpty ?? object?.members.isEmpty ?? false }
}
