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
    if hasIdentifier, let id = object["id"]?.string { visit(id) }
    for member in object.members {
      guard case .items(let kind)? = field(member.key)?.kind, let elements = member.value.array else {
        continue
      }
      for element in elements { if let item = element.object { kind.walkIDs(item, visit) } }
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
    var result = object
    for index in result.members.indices {
      let value = result.members[index].value
      switch (field(result.members[index].key)?.kind, value) {
      case (.identifier?, _), (.reference?, _):
        result.members[index].value = renamed(value)
      case (.references?, .array(let elements)):
        result.members[index].value = .array(elements.map(renamed))
      case (.items(let kind)?, .array(let elements)):
        result.members[index].value = .array(
          elements.map { $0.object.map { .object(kind.renaming($0, ids)) } ?? $0 })
      case (.records?, .object(let entries)):
        result.members[index].value = .object(
          JSONObject(entries.members.map { JSONObject.Member(key: ids[$0.key] ?? $0.key, value: $0.value) }))
      default: break
      }
    }
    return result
  }
}
