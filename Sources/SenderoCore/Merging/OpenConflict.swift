/// A conflict, with the merged map in which it was found.
public struct OpenConflict: Sendable {
  /// The conflict.
  public let conflict: MergeConflict
  /// The merged map.
  public let map: JourneyMap

  /// Makes an open conflict from one that a merge found.
  ///
  /// - Parameters:
  ///   - conflict: The conflict.
  ///   - map: The merged map.
  public init(_ conflict: MergeConflict, in map: JourneyMap) {
    self.conflict = conflict
    self.map = map
  }

  /// The value that the merged map does not have: that of the other side.
  public var other: JSONValue? { conflict.taken == .ours ? conflict.theirs : conflict.ours }
  /// The value that the merged map has.
  public var taken: JSONValue? { conflict.taken == .ours ? conflict.ours : conflict.theirs }

  /// The part of an item that a conflict concerns.
  public struct Topic: Hashable, Sendable {
    private let item: ItemIdentity
    /// The path of an item without an id.
    private let path: JSONPath?
    private let subject: MergeConflict.Subject

    init(_ conflict: MergeConflict) {
      item = ItemIdentity(kind: conflict.kind, id: conflict.id)
      path = conflict.id.isEmpty ? conflict.path : nil
      subject = conflict.subject
    }
  }

  /// The part of an item that the conflict concerns; a map has at most one open conflict for each.
  public var topic: Topic { Topic(conflict) }

  /// The path of the item in a map; `nil` if it no longer exists.
  public func path(in map: JourneyMap) -> JSONPath? { map.path(ofItemAt: conflict.path, in: self.map) }

  /// Returns whether the conflict is still undecided in a later state of the merged map.
  public func isOpen(in map: JourneyMap) -> Bool {
    guard let path = path(in: map) else { return false }
    switch conflict.subject {
    case .field(let key):
      guard let item = map.item(at: path) else { return false }
      if case .items? = item.kind.field(key)?.kind {
        return item.object[key]?.inOrder(of: taken) == item.object[key]
      }
      return item.object[key] == taken
    // An edit of the item after the merge decides that it stays.
    case .deletion: return map.item(at: path)?.object == self.map.item(at: conflict.path)?.object
    case .place:
      guard let list = path.list, let was = conflict.path.list else { return false }
      return map.path(ofItemAt: was.owner, in: self.map) == list.owner
    }
  }
}

extension JSONValue {
  /// The items of this list in the order of the given ids; an item with any other id keeps its position.
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
