import SenderoCore

/// The list of what both the user and others changed.
struct ConflictsScreen: Hashable, Sendable {
  /// The conflict that is selected.
  var row = 0
  /// The first line shown.
  var scroll = 0
}

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

extension Editor {
  /// What both the user and others changed, the latest merge first.
  public var conflicts: [MergeConflict] { openConflicts.map(\.conflict) }

  /// The conflicts that nobody has decided yet, the latest merge first.
  var openConflicts: [OpenConflict] { keptConflicts.filter { $0.isOpen(in: map) } }

  /// Keeps what a merge found in conflict; what was known of the same things before is old.
  mutating func keep(_ conflicts: [MergeConflict], of merged: JourneyMap) {
    let new = conflicts.map { OpenConflict(conflict: $0, map: merged) }
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
        map.updateItem(at: path) { object, kind in
          if case .items? = kind.field(key)?.kind {
            kind.set(object[key]?.inOrder(of: other), for: key, in: &object)
          } else {
            kind.set(other, for: key, in: &object)
          }
        }
      }
    case .deletion: changeFollowing(Phrase.deleted(name)) { $0.removeItem(at: path) }
    case .place:
      guard let owner = map.path(ofPlace: kept.other) else {
        message = Message(.quiet, Phrase.otherPlaceGone)
        return
      }
      changeFollowing(Phrase.moved(name)) { $0.moveItem(at: path, to: owner) }
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

  /// Where the item stands that a side names as the one whose list it is; `nil` where it is gone.
  fileprivate func path(ofPlace place: JSONValue?) -> JSONPath? {
    guard let place = place?.object, let kind = place["kind"]?.string, let id = place["id"]?.string else {
      return nil
    }
    return path(ofID: id, kindNamed: kind)
  }
}

extension JSONValue {
  /// The items of a list in the order of ids that a side names; those that it does not name stay where they are.
  fileprivate func inOrder(of ids: JSONValue?) -> JSONValue {
    guard let elements = array else { return self }
    var places: [JSONValue: Int] = [:]
    for (place, id) in (ids?.array ?? []).enumerated() { places[id] = place }
    let named = elements.indices.filter { places[elements[$0].object?["id"] ?? .null] != nil }
    let sorted = named.sorted {
      (places[elements[$0].object?["id"] ?? .null] ?? 0) < (places[elements[$1].object?["id"] ?? .null] ?? 0)
    }
    var ordered = elements
    for (target, source) in zip(named, sorted) { ordered[target] = elements[source] }
    return .array(ordered)
  }
}
