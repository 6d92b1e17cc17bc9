import SenderoCore

/// A reference by ids to an item of the map; it remains valid if a merge moves the item.
struct ItemReference: Hashable, Sendable {
  /// The path of the item at the time the reference was made.
  private let path: JSONPath
  /// The kind and id of each item on the path that has an id, keyed by the number of steps to that item.
  private var ids: [Int: ID] = [:]

  private struct ID: Hashable {
    let kind: String
    let id: JSONValue?
  }

  /// Makes a reference to the item at a path.
  init(_ path: JSONPath, in map: JourneyMap) {
    self.path = path
    for (count, step) in zip(1..., path.steps) {
      guard case .index = step, let item = map.item(at: JSONPath(Array(path.steps.prefix(count)))),
        item.kind.hasIdentifier
      else { continue }
      ids[count] = ID(kind: item.kind.name, id: item.object[JSONObject.idKey])
    }
  }

  /// Returns the path of the item in a map.
  ///
  /// - Returns: The path; `nil` if the item is gone. An item of a kind without ids is identified by its
  ///   place.
  func path(in map: JourneyMap) -> JSONPath? {
    var steps: [JSONPath.Step] = []
    for (count, step) in zip(1..., path.steps) {
      steps.append(step)
      guard let wanted = ids[count], map.item(at: JSONPath(steps))?.object[JSONObject.idKey] != wanted.id
      else {
        continue
      }
      guard let found = map.path(ofID: wanted.id?.string ?? "", kindNamed: wanted.kind) else { return nil }
      steps = found.steps
    }
    let found = JSONPath(steps)
    return map.item(at: found) == nil ? nil : found
  }
}
