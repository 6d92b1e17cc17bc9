import SenderoCore

/// The list of what both the user and others changed.
struct ConflictsScreen: Hashable, Sendable {
  /// The conflict that is selected.
  var row = 0
  /// The first line shown.
  var scroll = 0
}

/// A conflict, and the map that it was found in.
struct KeptConflict: Sendable {
  /// The conflict.
  var conflict: MergeConflict
  /// The map that came of the merge.
  var map: JourneyMap

  /// What the side says whose value was not taken.
  var other: JSONValue? { conflict.taken == .ours ? conflict.theirs : conflict.ours }
  /// What the side says whose value was taken.
  var taken: JSONValue? { conflict.taken == .ours ? conflict.ours : conflict.theirs }

  /// Whether another is about the same thing.
  func isAboutTheSame(as other: KeptConflict) -> Bool {
    conflict.kind == other.conflict.kind && conflict.subject == other.conflict.subject
      && (conflict.id.isEmpty ? conflict.path == other.conflict.path : conflict.id == other.conflict.id)
  }

  /// Where the item stands in a map; `nil` where it is gone.
  func path(in map: JourneyMap) -> JSONPath? { map.path(ofItemAt: conflict.path, in: self.map) }

  /// Whether nobody has decided yet, in a map that came of the merged one.
  func isOpen(in map: JourneyMap) -> Bool {
    guard let path = path(in: map) else { return false }
    switch conflict.subject {
    case .field(let key): return map.item(at: path)?.object[key] == taken
    case .deletion: return true
    case .place:
      guard let list = path.list, let was = conflict.path.list else { return false }
      return map.path(ofItemAt: was.owner, in: self.map) == list.owner
    }
  }
}

extension Editor {
  /// What both the user and others changed, the latest merge first.
  public var conflicts: [MergeConflict] { openConflicts.map(\.conflict) }

  /// The conflicts that nobody has decided yet, the latest merge first.
  var openConflicts: [KeptConflict] { keptConflicts.filter { $0.isOpen(in: map) } }

  /// Keeps what a merge found in conflict; what was known of the same things before is old.
  mutating func keep(_ conflicts: [MergeConflict], of merged: JourneyMap) {
    let new = conflicts.map { KeptConflict(conflict: $0, map: merged) }
    keptConflicts = new + keptConflicts.filter { old in !new.contains { $0.isAboutTheSame(as: old) } }
  }

  /// Shows what both the user and others changed.
  mutating func showConflicts() {
    guard !openConflicts.isEmpty else {
      message = Message(.quiet, Phrase.noConflicts)
      return
    }
    if case .conflicts = screen { return }
    screens.append(.conflicts(ConflictsScreen()))
  }

  /// Takes what the other side says of the selected conflict.
  mutating func takeOtherSide() {
    guard case .conflicts(let screen) = screen else { return }
    let open = openConflicts
    guard open.indices.contains(screen.row), let path = open[screen.row].path(in: map) else { return }
    let kept = open[screen.row]
    let name = Phrase.quoted(kept.conflict.name)
    switch kept.conflict.subject {
    case .field(let key):
      let other = kept.other
      change(Phrase.otherValueTaken(name)) { map, _ in
        map.updateItem(at: path) { object, kind in kind.set(other, for: key, in: &object) }
      }
    case .deletion: changeFollowing(Phrase.deleted(name)) { $0.removeItem(at: path) }
    case .place:
      guard let owner = path.list?.owner, let target = map.path(ofOwner: kept.other, like: owner) else {
        message = Message(.quiet, Phrase.otherPlaceGone)
        return
      }
      changeFollowing(Phrase.moved(name)) { $0.moveItem(at: path, to: target) }
    }
  }

  /// Changes the map as one step, with the selection on what it was on.
  private mutating func changeFollowing(_ label: LocalizedText, _ edit: (inout JourneyMap) -> Void) {
    change(label) { map, selection in
      let old = map
      edit(&map)
      selection = selection.followed(from: old, to: map)
    }
  }
}

extension JSONPath {
  /// The list that an item stands in: its owner, its key, and the item's place; `nil` for an item of no list.
  fileprivate var list: (owner: JSONPath, key: String, index: Int)? {
    guard steps.count >= 2, case .index(let index) = steps[steps.count - 1],
      case .key(let key) = steps[steps.count - 2]
    else { return nil }
    return (JSONPath(Array(steps.dropLast(2))), key, index)
  }
}

extension JourneyMap {
  /// Takes an item out of the list or the entries it stands in.
  fileprivate mutating func removeItem(at path: JSONPath) {
    if let list = path.list {
      update(list.key, of: list.owner) { elements in
        if elements.indices.contains(list.index) { elements.remove(at: list.index) }
      }
    } else {
      updateItem(at: path) { object, _ in object.members = [] }
    }
  }

  /// Moves an item to the end of the same list of another owner.
  fileprivate mutating func moveItem(at path: JSONPath, to owner: JSONPath) {
    guard let list = path.list, let item = item(at: path), owner != list.owner else { return }
    removeItem(at: path)
    update(list.key, of: owner) { $0.append(.object(item.object)) }
  }

  private mutating func update(_ key: String, of owner: JSONPath, _ edit: (inout [JSONValue]) -> Void) {
    updateItem(at: owner) { object, kind in
      var elements = object[key]?.array ?? []
      edit(&elements)
      kind.set(elements.isEmpty ? nil : .array(elements), for: key, in: &object)
    }
  }

  /// Where the owner of a list stands that a side names by its id; `nil` where it is gone.
  fileprivate func path(ofOwner id: JSONValue?, like owner: JSONPath) -> JSONPath? {
    guard let id, let list = owner.list, let elements = item(at: list.owner)?.object[list.key]?.array,
      let index = elements.firstIndex(where: { $0.object?["id"] == id })
    else { return nil }
    return list.owner.appending(.key(list.key)).appending(.index(index))
  }
}
