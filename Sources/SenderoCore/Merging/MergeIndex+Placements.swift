extension MergeIndex {
  /// Decides which items stay, and in which lists.
  ///
  /// - An item that a side added stays. An item that a side deleted goes, unless the other side changed it,
  ///   moved it to another list or put another item into it: then it stays with its contents, and so do the
  ///   items that contain it.
  /// - An item that one side moved to another list goes there; if both moved it, the preferred side decides.
  ///
  /// No kind of item can contain itself at any depth, so moves cannot form a cycle.
  func placements(preferring preferred: MergeSide) -> Placements {
    let receivers = receivers
    var placements = Placements(slots: Array(repeating: nil, count: nodes.count))
    var stays = Array(repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      stays[index] =
        index == Self.root || node.unchanged != nil || node.states.base == nil
        || (node.states.ours != nil && node.states.theirs != nil)
    }
    for (index, node) in nodes.enumerated() where node.states.base != nil {
      for side in [MergeSide.ours, .theirs] where node.states[side.other] == nil {
        guard isTouched(node, by: side) || receivers[side].contains(index) else { continue }
        keep(index, side, &stays)
        placements.kept[index] = side
        var parent = node.states[side]?.slot.parent ?? Self.root
        while parent >= 0, nodes[parent].states[side.other] == nil, nodes[parent].states.base != nil {
          stays[parent] = true
          placements.kept[parent] = side
          parent = nodes[parent].states[side]?.slot.parent ?? -1
        }
      }
    }
    for (index, node) in nodes.enumerated() where index != Self.root && stays[index] && node.unchanged == nil
    {
      let slots = node.states.map { $0?.slot }
      if let ours = slots.ours, let theirs = slots.theirs {
        if let agreed = slots.agreed, let slot = agreed {
          placements.slots[index] = slot
        } else {
          placements.slots[index] = preferred == .ours ? ours : theirs
          placements.contested.insert(index)
        }
      } else {
        placements.slots[index] = slots.ours ?? slots.theirs
      }
    }
    for (slot, list) in lists {
      placements.members[slot] = Set(list.base.filter { nodes[$0].unchanged != nil })
    }
    for (index, slot) in placements.slots.enumerated() {
      if let slot { placements.members[slot, default: []].insert(index) }
    }
    return placements
  }

  /// Whether a side changed the item's own fields or moved it to another list.
  private func isTouched(_ node: Node, by side: MergeSide) -> Bool {
    guard let base = node.states.base, let state = node.states[side] else { return false }
    return base.slot != state.slot || !node.kind.isSame(base.object, state.object)
  }

  /// The items into which each side put other items.
  private var receivers: ThreeWay<Set<Int>> {
    var receivers = ThreeWay<Set<Int>>([])
    for (slot, list) in lists {
      for version in [MergeVersion.ours, .theirs] {
        let isGrown = list[version].contains { member in
          nodes[member].unchanged == nil && nodes[member].states.base?.slot != slot
        }
        if isGrown { receivers[version].insert(slot.parent) }
      }
    }
    return receivers
  }

  /// Keeps an item, and those of its contents that only the given side has.
  private func keep(_ index: Int, _ side: MergeSide, _ stays: inout [Bool]) {
    stays[index] = true
    for (key, _) in nodes[index].kind.itemLists {
      for child in lists[Slot(parent: index, key: key)]?[side] ?? []
      where nodes[child].states[side.other] == nil {
        keep(child, side, &stays)
      }
    }
  }
}
