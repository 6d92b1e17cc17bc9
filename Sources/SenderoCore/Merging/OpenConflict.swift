/// A conflict, and the map that it was found in.
public struct OpenConflict: Sendable {
  /// The conflict.
  public let conflict: MergeConflict
  /// The map that came of the merge.
  public let map: JourneyMap

  /// Makes an open conflict of one that a merge found.
  ///
  /// - Parameters:
  ///   - conflict: The conflict.
  ///   - map: The map that came of the merge.
  public init(_ conflict: MergeConflict, in map: JourneyMap) {
    self.conflict = conflict
    self.map = map
  }

  /// What the side says whose value was not taken.
  public var other: JSONValue? { conflict.taken == .ours ? conflict.theirs : conflict.ours }
  /// What the side says whose value was taken.
  public var taken: JSONValue? { conflict.taken == .ours ? conflict.ours : conflict.theirs }

  /// Whether another is about the same thing.
  public func isAboutTheSame(as other: OpenConflict) -> Bool {
    conflict.kind == other.conflict.kind && conflict.subject == other.conflict.subject
      && (conflict.id.isEmpty ? conflict.path == other.conflict.path : conflict.id == other.conflict.id)
  }

  /// Where the item stands in a map; `nil` if it is gone.
  public func path(in map: JourneyMap) -> JSONPath? { map.path(ofItemAt: conflict.path, in: self.map) }

  /// Whether nobody has decided yet, in a map that came of the merged one.
  public func isOpen(in map: JourneyMap) -> Bool {
    guard let path = path(in: map) else { return false }
    switch conflict.subject {
    case .field(let key):
      guard let item = map.item(at: path) else { return false }
      if case .items? = item.kind.field(key)?.kind {
        return item.object[key]?.inOrder(of: taken) == item.object[key]
      }
      return item.object[key] == taken
    // Who has edited it since has decided that it stays.
    case .deletion: return map.item(at: path)?.object == self.map.item(at: conflict.path)?.object
    case .place:
      guard let list = path.list, let was = conflict.path.list else { return false }
      return map.path(ofItemAt: was.owner, in: self.map) == list.owner
    }
  }
}

extension JSONValue {
  /// The items of a list in the order of ids that a side names; those that it does not name stay where they are.
  public func inOrder(of ids: JSONValue?) -> JSONValue {
    guard let elements = array else { return self }
    var places: [String: Int] = [:]
    for (place, id) in (ids?.array ?? []).enumerated() { if let id = id.string { places[id] = place } }
    func place(_ index: Int) -> Int? { elements[index].object?.id.flatMap { places[$0] } }
    let named = elements.indices.filter { place($0) != nil }
    let sorted = named.sorted { (place($0) ?? 0) < (place($1) ?? 0) }
    var ordered = elements
    for (target, source) in zip(named, sorted) { ordered[target] = elements[source] }
    return .array(ordered)
  }
}
