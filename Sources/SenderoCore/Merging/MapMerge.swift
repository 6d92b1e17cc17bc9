/// Builds the merged map from an index of the three maps.
struct MapMerge {
  private let nodes: MergeIndex
  private let placements: Placements
  private let preferred: MergeSide
  /// The conflicts, in the order of the merged map.
  private(set) var conflicts: [MergeConflict] = []

  init(_ nodes: MergeIndex, preferring preferred: MergeSide) {
    self.nodes = nodes
    self.preferred = preferred
    placements = nodes.placements(preferring: preferred)
  }

  /// The merged map.
  mutating func map() -> JourneyMap {
    JourneyMap(object: object(MergeIndex.root, at: []))
  }

  /// Whether an id occurs twice in the merged map, on two items of different kinds.
  var repeatsID: Bool {
    var seen: Set<String> = []
    let root = nodes.nodes[MergeIndex.root].states.map { $0?.object.id }
    if !root.isSame { return true }
    for (index, node) in nodes.nodes.enumerated()
    where placements.slots[index] != nil || node.unchanged != nil {
      if !seen.insert(node.id).inserted { return true }
    }
    return false
  }

  private mutating func object(_ index: Int, at steps: [JSONPath.Step]) -> JSONObject {
    let node = nodes.nodes[index]
    if let unchanged = node.unchanged { return unchanged }
    let states = node.states
    var merge = FieldMerge(
      kind: node.kind, id: node.id, name: "", path: JSONPath(steps), preferred: preferred)
    var result: JSONObject
    switch (states.ours?.object, states.theirs?.object) {
    case (let ours?, let theirs?):
      result = merge.object(
        node.kind,
        ThreeWay(base: states.base?.object ?? JSONObject(), ours: ours, theirs: theirs),
        skipping: { node.kind.isItemList($0) })
    case (let ours?, nil): result = ours
    case (nil, let theirs?): result = theirs
    case (nil, nil): return JSONObject()
    }
    let name = node.kind.displayName(of: result)
    note(index, named: name, at: steps, result)
    conflicts += merge.conflicts.map { conflict in
      var conflict = conflict
      conflict.name = name
      return conflict
    }
    for (key, _) in node.kind.itemLists {
      let slot = MergeIndex.Slot(parent: index, key: key)
      guard let list = nodes.lists[slot] else {
        // No side changed the list, so each side has all of it.
        node.kind.set(states.ours?.object[key] ?? states.theirs?.object[key], for: key, in: &result)
        continue
      }
      let order = MergedOrder(
        base: list.base, ours: list.ours, theirs: list.theirs, members: placements.members[slot] ?? [],
        preferring: preferred, by: precedes)
      if order.isContested {
        conflicts.append(
          MergeConflict(
            kind: node.kind.name, id: node.id, name: name, path: JSONPath(steps), subject: .field(key),
            ours: ids(list.ours), theirs: ids(list.theirs), taken: preferred))
      }
      var elements: [JSONValue] = []
      elements.reserveCapacity(order.elements.count)
      for member in order.elements {
        elements.append(.object(object(member, at: steps + [.key(key), .index(elements.count)])))
      }
      node.kind.set(elements.isEmpty ? nil : .array(elements), for: key, in: &result)
    }
    return result
  }

  /// Records the conflicts about an item as a whole.
  private mutating func note(
    _ index: Int, named name: String, at steps: [JSONPath.Step], _ object: JSONObject
  ) {
    let node = nodes.nodes[index]
    func conflict(
      _ subject: MergeConflict.Subject, _ ours: JSONValue?, _ theirs: JSONValue?, _ taken: MergeSide
    ) -> MergeConflict {
      MergeConflict(
        kind: node.kind.name, id: node.id, name: name, path: JSONPath(steps), subject: subject, ours: ours,
        theirs: theirs, taken: taken)
    }
    if let side = placements.kept[index] {
      let states = node.states.map { $0.map { JSONValue.object($0.object) } }
      conflicts.append(conflict(.deletion, states.ours, states.theirs, side))
    }
    if placements.contested.contains(index) {
      let places = node.states.map { $0.map { place($0.slot) } }
      conflicts.append(conflict(.place, places.ours, places.theirs, preferred))
    }
  }

  /// The value that stands for a list in a conflict: the id and the name of its owner, and its field.
  private func place(_ slot: MergeIndex.Slot) -> JSONValue {
    let parent = nodes.nodes[slot.parent]
    let object = (parent.states.ours ?? parent.states.theirs)?.object ?? parent.unchanged ?? JSONObject()
    return MergePlace(
      kind: parent.kind.name, id: object.id ?? "", name: parent.kind.displayName(of: object), list: slot.key
    ).json
  }

  private func ids(_ members: [Int]) -> JSONValue {
    .array(members.map { .string(nodes.nodes[$0].id) })
  }

  /// Returns whether a node precedes another, in an order that does not depend on which side is ours.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    nodes.nodes[left].id < nodes.nodes[right].id
  }
}

extension ItemSchema {
  /// The display name of an item: its name, text or statement, or else its first line of text, or else its
  /// id.
  func displayName(of object: JSONObject) -> String {
    if let name = nameField.flatMap({ object[$0.key]?.string }), !name.isEmpty { return name }
    for field in fields {
      if case .singleLine = field.kind, let text = object[field.key]?.string, !text.isEmpty { return text }
    }
    return object.id ?? ""
  }
}
