extension ItemSchema {
  /// A copy of an item in which it and everything in it has a new id, and references among them follow.
  public func renewing(_ object: JSONObject, using generator: inout some RandomNumberGenerator) -> JSONObject
  {
    var ids: [String: String] = [:]
    walkIDs(object) { id in
      if ids[id] == nil { ids[id] = Identifier.random(using: &generator) }
    }
    return renaming(object, ids)
  }

  /// Copies of items in which every id that is taken already is a new one; references among them follow.
  ///
  /// - Parameters:
  ///   - objects: The items; no id stands in them twice.
  ///   - taken: The ids that may not be used.
  ///   - generator: Where new ids come from.
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

  /// Calls a function with the id of an item and of every item in it.
  public func walkIDs(_ object: JSONObject, _ visit: (String) -> Void) {
    forEachItem(in: object) { kind, item in
      if kind.hasIdentifier, let id = item.id { visit(id) }
    }
  }

  /// An item with other ids for itself and everything in it, and with its references following them.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - ids: The new id for each old one; what is not named stays.
  /// - Returns: The item with its new ids.
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
