/// Lists the differences between two indexed maps, base and ours.
struct ChangeListing {
  private let nodes: MergeIndex
  /// The names of the personas, by id.
  private let names: [String: String]
  private var differences: [MapDifference] = []
  /// The index of the difference that adds, removes or moves a node.
  private var additions: [Int: Int] = [:]
  private var removals: [Int: Int] = [:]
  private var moves: [Int: Int] = [:]

  init(nodes: MergeIndex, names: [String: String]) {
    (self.nodes, self.names) = (nodes, names)
  }

  /// The differences, in the order of the journey; a removed item is at its old place.
  mutating func all() -> [MapDifference] {
    list(MergeIndex.root)
    for (node, move) in moves {
      var parent = nodes.nodes[node].states.ours?.slot.parent ?? -1
      while parent > MergeIndex.root, nodes.nodes[parent].states.base == nil {
        if let addition = additions[parent] { differences[move].requirements.append(addition) }
        parent = nodes.nodes[parent].states.ours?.slot.parent ?? -1
      }
      parent = nodes.nodes[node].states.base?.slot.parent ?? -1
      while parent > MergeIndex.root, isGone(parent) {
        if let removal = removals[parent] { differences[removal].requirements.append(move) }
        parent = nodes.nodes[parent].states.base?.slot.parent ?? -1
      }
    }
    for removal in removals.values { differences[removal].requirements.sort() }
    return differences
  }

  /// Lists the differences of an item that is in both maps, and of its contents.
  private mutating func list(_ index: Int) {
    let node = nodes.nodes[index]
    guard let old = node.states.base?.object, let new = node.states.ours?.object else { return }
    let place = FieldPlace(
      item: ItemIdentity(kind: node.kind.name, id: node.id), steps: [], kind: node.kind, id: node.id,
      name: node.kind.name(of: new, before: old))
    edits(at: place, old, new)
    listContents(of: index)
  }

  /// Lists the differences in the lists of an item.
  private mutating func listContents(of index: Int) {
    for (key, _) in nodes.nodes[index].kind.itemLists {
      let slot = MergeIndex.Slot(parent: index, key: key)
      guard let lists = nodes.lists[slot] else { continue }
      let stayed = Set(lists.base).intersection(lists.ours)
      let reordered = MergedOrder<Int>.moved(
        from: lists.base.filter(stayed.contains), to: lists.ours.filter(stayed.contains))
      // A removed item is listed after the item that it followed.
      var removed: [Int: [Int]] = [:]
      var last = -1
      for member in lists.base {
        if stayed.contains(member) { last = member }
        if isGone(member) { removed[last, default: []].append(member) }
      }
      for member in removed[-1] ?? [] { note(.removed, member) }
      var previous: Int?
      for member in lists.ours {
        let node = nodes.nodes[member]
        if node.unchanged != nil {
          if reordered.contains(member) { note(.reordered, member, in: slot, after: previous) }
        } else if node.states.base == nil {
          // The contents of a new item are counted with it, not listed.
          if nodes.nodes[index].states.base != nil { note(.added, member, in: slot, after: previous) }
          listContents(of: member)
        } else {
          if node.states.base?.slot != slot {
            note(.moved, member, in: slot, after: previous)
          } else if reordered.contains(member) {
            note(.reordered, member, in: slot, after: previous)
          }
          list(member)
        }
        previous = member
        for member in removed[member] ?? [] { note(.removed, member) }
      }
    }
  }

  private func isGone(_ index: Int) -> Bool {
    nodes.nodes[index].unchanged == nil && nodes.nodes[index].states.ours == nil
  }

  /// Adds a difference of a whole item; an addition or removal includes the number of items in its contents.
  private mutating func note(
    _ kind: MapDifference.Kind, _ index: Int, in slot: MergeIndex.Slot? = nil, after previous: Int? = nil
  ) {
    let node = nodes.nodes[index]
    let sort: MapChange.Kind =
      switch kind {
      case .added: .added
      case .removed: .removed
      case .moved, .reordered, .rating, .edited: .moved
      }
    var change = MapChange(kind: sort, item: node.kind.name, id: node.id, name: name(of: index))
    if sort != .moved { change.contents = contents(of: index, sort) }
    var difference = MapDifference(
      kind: kind, changes: [change], item: ItemIdentity(kind: node.kind.name, id: node.id))
    difference.destination = slot.map(place)
    difference.predecessor = previous.map(name)
    switch kind {
    case .added: additions[index] = differences.count
    case .removed: removals[index] = differences.count
    case .moved:
      moves[index] = differences.count
      difference.origin = (node.states.base?.slot).map(place)
    case .reordered, .rating, .edited: break
    }
    differences.append(difference)
  }

  private func name(of index: Int) -> String {
    let node = nodes.nodes[index]
    let object = node.unchanged ?? (node.states.ours ?? node.states.base)?.object ?? JSONObject()
    return node.kind.displayName(of: object)
  }

  private func place(_ slot: MergeIndex.Slot) -> MergePlace {
    let parent = nodes.nodes[slot.parent]
    return MergePlace(kind: parent.kind.name, id: parent.id, name: name(of: slot.parent), list: slot.key)
  }

  /// The number of items of each kind that were added or removed with an item.
  private func contents(of index: Int, _ kind: MapChange.Kind) -> [MapChange.Contents] {
    var counts: [MapChange.Contents] = []
    func add(_ number: Int, _ name: String) {
      if let place = counts.firstIndex(where: { $0.item == name }) {
        counts[place].number += number
      } else {
        counts.append(MapChange.Contents(item: name, number: number))
      }
    }
    for (key, inner) in nodes.nodes[index].kind.itemLists {
      let lists = nodes.lists[MergeIndex.Slot(parent: index, key: key)]
      let members = (kind == .added ? lists?.ours : lists?.base) ?? []
      for member in members {
        let states = nodes.nodes[member].states
        guard (kind == .added ? states.base : states.ours) == nil else { continue }
        add(1, inner.name)
        for content in contents(of: member, kind) { add(content.number, content.item) }
      }
    }
    return counts
  }
}

// MARK: Fields

extension ChangeListing {
  /// An object whose fields are compared: an item, or a group or an entry in it.
  private struct FieldPlace {
    let item: ItemIdentity
    let steps: [JSONPath.Step]
    let kind: ItemSchema
    let id: String
    let name: String

    func inside(_ steps: [JSONPath.Step], _ kind: ItemSchema, named name: String? = nil) -> FieldPlace {
      FieldPlace(item: item, steps: self.steps + steps, kind: kind, id: "", name: name ?? self.name)
    }
  }

  /// Lists the fields that differ.
  private mutating func edits(at place: FieldPlace, _ old: JSONObject, _ new: JSONObject) {
    let kind = place.kind
    let known = kind.fields.map(\.key).filter { !kind.isItemList($0) }
    var unknown: [String] = []
    for member in old.members + new.members where kind.field(member.key) == nil {
      if !unknown.contains(member.key) { unknown.append(member.key) }
    }
    var rating: Int?
    for key in known + unknown where old[key] != new[key] {
      let (before, after) = (old[key] ?? .object(JSONObject()), new[key] ?? .object(JSONObject()))
      switch kind.field(key)?.kind.nesting {
      case .one(let inner)?:
        guard let before = before.object, let after = after.object else { break }
        edits(at: place.inside([.key(key)], inner), before, after)
        continue
      case .byID(let inner)?:
        guard let before = before.object, let after = after.object, before.hasOnlyObjects,
          after.hasOnlyObjects
        else { break }
        entries(at: place, key, inner, before, after)
        continue
      case .list, .noItems, nil: break
      }
      let change = MapChange(
        kind: .edited(key: key, old: old[key], new: new[key]), item: kind.name, id: place.id, name: place.name
      )
      if kind.ratingKeys.contains(key) {
        if let rating {
          differences[rating].changes.append(change)
          continue
        }
        rating = differences.count
      }
      var difference = MapDifference(
        kind: kind.ratingKeys.contains(key) ? .rating : .edited, changes: [change], item: place.item,
        steps: place.steps)
      if difference.kind == .rating {
        difference.ratings = .init(old: kind.ratingValue(of: old), new: kind.ratingValue(of: new))
      }
      differences.append(difference)
    }
  }

  /// Lists the differences of entries that belong to other items, such as the experience of a persona.
  private mutating func entries(
    at place: FieldPlace, _ field: String, _ kind: ItemSchema, _ old: JSONObject, _ new: JSONObject
  ) {
    let keys = old.members.map(\.key) + new.members.map(\.key).filter { old[$0] == nil }
    for key in keys where old[key] != new[key] {
      edits(
        at: place.inside(
          [.key(field), .key(key)], kind, named: "\(place.name) · \(names[key] ?? key)"),
        old[key]?.object ?? JSONObject(), new[key]?.object ?? JSONObject())
    }
  }
}

extension ItemSchema {
  /// The keys of the two fields of a rating; empty for a kind without ratings.
  fileprivate var ratingKeys: [String] {
    if self === Touchpoint.kind {
      return [Touchpoint.fields.experience.key, Touchpoint.fields.intensity.key]
    }
    if self === PersonaExperience.kind {
      return [PersonaExperience.fields.experience.key, PersonaExperience.fields.intensity.key]
    }
    return []
  }

  /// The name of an item, or the name it had if it has none now.
  fileprivate func name(of object: JSONObject, before old: JSONObject) -> String {
    let name = displayName(of: object)
    return name == object.id ? displayName(of: old) : name
  }

  fileprivate func ratingValue(of object: JSONObject) -> MapDifference.Ratings.Value {
    MapDifference.Ratings.Value(
      experience: ratingKeys.first.flatMap { object[$0] }, intensity: ratingKeys.last.flatMap { object[$0] })
  }
}

extension JSONObject {
  fileprivate var hasOnlyObjects: Bool { members.allSatisfy { $0.value.object != nil } }
}
