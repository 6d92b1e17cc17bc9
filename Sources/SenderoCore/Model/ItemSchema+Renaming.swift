extension ItemSchema {
  /// Copies an item, with a new id for the item and for each item in it.
  ///
  /// References between these items are updated.
  public func renewing(_ object: JSONObject, using generator: inout some RandomNumberGenerator) -> JSONObject
  {
    var ids: [String: String] = [:]
    walkIDs(object) { id in
      if ids[id] == nil { ids[id] = Identifier.random(using: &generator) }
    }
    return renaming(object, ids)
  }

  /// Copies items, and replaces each id that is already in use by a new one.
  ///
  /// References within each item are updated.
  ///
  /// - Parameters:
  ///   - objects: The items; their ids are distinct.
  ///   - taken: The ids in use.
  ///   - generator: The source of random ids.
  /// - Returns: The copies, in the same order.
  public func renewing(
    _ objects: [JSONObject], taken: Set<String>, using generator: inout some RandomNumberGenerator
  ) -> [JSONObject] {
    var taken = taken
    var ids: [String: String] = [:]
    for object in objects {
      walkIDs(object) { if taken.contains($0) { ids[$0] = "" } else { taken.insert($0) } }
    }
    for object in objects {
      walkIDs(object) { id in
        guard ids[id] == "" else { return }
        var fresh = Identifier.random(using: &generator)
        while !taken.insert(fresh).inserted { fresh = Identifier.random(using: &generator) }
        ids[id] = fresh
      }
    }
    return objects.map { renaming($0, ids) }
  }

  /// Calls a function with the ids of an item and of all items in it.
  public func walkIDs(_ object: JSONObject, _ visit: (String) -> Void) {
    forEachItem(in: object) { kind, item in
      if kind.hasIdentifier, let id = item.id { visit(id) }
    }
  }

  /// Changes the ids of an item and its contents, and the references to them.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - ids: The new id for each old one; other ids stay.
  /// - Returns: The changed item.
  public func renaming(_ object: JSONObject, _ ids: [String: String]) -> JSONObject {
    func renamed(_ value: JSONValue) -> JSONValue {
      value.string.flatMap { ids[$0] }.map { .string($0) } ?? value
    }
    let result = changing(object) { field, value in
      switch field.kind {
      case .identifier, .reference: return .replace(renamed(value))
      case .references: return value.array.map { .replace(.array($0.map(renamed))) } ?? .keep
      case .records:
        guard let entries = value.object else { return .keep }
        return .replace(
          .object(JSONObject(entries.members.map { .init(key: ids[$0.key] ?? $0.key, value: $0.value) })))
      case .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .items, .group, .counts,
        .fixed:
        return .keep
      }
    }
    return result ?? object
  }
}
