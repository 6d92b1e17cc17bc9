extension JourneyMap {
  /// The changes since an earlier state of the map, in the order of the journey.
  ///
  /// Items are matched by kind and id. An added or removed item is one change, whatever it contains; a
  /// removed item is listed at its old place. The cost is that of comparing the maps, and little more if few
  /// items differ.
  public func changes(since earlier: JourneyMap) -> [MapChange] {
    if self == earlier { return [] }
    var names: [String: String] = [:]
    for map in [earlier, self] {
      for persona in map.personas { names[persona.id] = persona.name }
    }
    var listing = ChangeListing(
      nodes: MergeIndex(ThreeWay(base: earlier, ours: self, theirs: self)), names: names)
    listing.list(MergeIndex.root)
    return listing.changes
  }
}

/// Lists the changes between two indexed maps, base and ours.
private struct ChangeListing {
  let nodes: MergeIndex
  /// The names of the personas, by id.
  let names: [String: String]
  var changes: [MapChange] = []

  /// Lists the changes of an item that is in both maps, and of its contents.
  mutating func list(_ index: Int) {
    let node = nodes.nodes[index]
    guard let old = node.states.base?.object, let new = node.states.ours?.object else { return }
    edits(of: node.kind, id: node.id, name: node.kind.displayName(of: new), old, new)
    listContents(of: index)
  }

  /// Lists the changes in the lists of an item.
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
      for member in lists.ours {
        let node = nodes.nodes[member]
        if node.unchanged != nil {
          if reordered.contains(member) { note(.moved, member) }
        } else if node.states.base == nil {
          // The contents of a new item are counted with it, not listed.
          if nodes.nodes[index].states.base != nil { note(.added, member) }
          listContents(of: member)
        } else {
          if reordered.contains(member) || node.states.base?.slot != slot { note(.moved, member) }
          list(member)
        }
        for member in removed[member] ?? [] { note(.removed, member) }
      }
    }
  }

  private func isGone(_ index: Int) -> Bool {
    nodes.nodes[index].unchanged == nil && nodes.nodes[index].states.ours == nil
  }

  /// Adds a change of a whole item; an addition or removal includes the number of items in its contents.
  private mutating func note(_ kind: MapChange.Kind, _ index: Int) {
    let node = nodes.nodes[index]
    let object = node.unchanged ?? (node.states.ours ?? node.states.base)?.object ?? JSONObject()
    var change = MapChange(
      kind: kind, item: node.kind.name, id: node.id, name: node.kind.displayName(of: object))
    if kind != .moved { change.contents = contents(of: index, kind) }
    changes.append(change)
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

  /// Lists the fields that differ.
  private mutating func edits(
    of kind: ItemSchema, id: String, name: String, _ old: JSONObject, _ new: JSONObject
  ) {
    let known = kind.fields.map(\.key).filter { !kind.isItemList($0) }
    var unknown: [String] = []
    for member in old.members + new.members where kind.field(member.key) == nil {
      if !unknown.contains(member.key) { unknown.append(member.key) }
    }
    for key in known + unknown where old[key] != new[key] {
      let empty = JSONObject()
      switch kind.field(key)?.kind.nesting {
      case .one(let inner)?
      where (old[key] ?? .object(empty)).object != nil && (new[key] ?? .object(empty)).object != nil:
        edits(of: inner, id: "", name: name, old[key]?.object ?? empty, new[key]?.object ?? empty)
      case .byID(let inner)?
      where (old[key] ?? .object(empty)).object != nil && (new[key] ?? .object(empty)).object != nil:
        entries(of: inner, name: name, old[key]?.object ?? empty, new[key]?.object ?? empty)
      case .one, .byID, .list, .noItems, nil:
        changes.append(
          MapChange(
            kind: .edited(key: key, old: old[key], new: new[key]), item: kind.name, id: id, name: name))
      }
    }
  }

  /// Lists the changes of entries that belong to other items, such as the experience of a persona.
  private mutating func entries(
    of kind: ItemSchema, name: String, _ old: JSONObject, _ new: JSONObject
  ) {
    let keys = old.members.map(\.key) + new.members.map(\.key).filter { old[$0] == nil }
    for key in keys where old[key] != new[key] {
      edits(
        of: kind, id: "", name: "\(name) · \(names[key] ?? key)", old[key]?.object ?? JSONObject(),
        new[key]?.object ?? JSONObject())
    }
  }
}
