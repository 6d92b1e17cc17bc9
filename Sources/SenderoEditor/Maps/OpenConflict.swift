import SenderoCore

/// A conflict, and the map that it was found in.
struct OpenConflict: Sendable {
  /// The conflict.
  var conflict: MergeConflict
  /// The map that came of the merge.
  var map: JourneyMap

  /// What the side says whose value was not taken.
  var other: JSONValue? { conflict.taken == .ours ? conflict.theirs : conflict.ours }
  /// What the side says whose value was taken.
  var taken: JSONValue? { conflict.taken == .ours ? conflict.ours : conflict.theirs }

  /// Whether another is about the same thing.
  func isAboutTheSame(as other: OpenConflict) -> Bool {
    conflict.kind == other.conflict.kind && conflict.subject == other.conflict.subject
      && (conflict.id.isEmpty ? conflict.path == other.conflict.path : conflict.id == other.conflict.id)
  }

  /// Where the item stands in a map; `nil` where it is gone.
  func path(in map: JourneyMap) -> JSONPath? { map.path(ofItemAt: conflict.path, in: self.map) }

  /// Whether nobody has decided yet, in a map that came of the merged one.
  func isOpen(in map: JourneyMap) -> Bool {
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
