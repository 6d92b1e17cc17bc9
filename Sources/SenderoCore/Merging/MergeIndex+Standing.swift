/// Where each item of three maps stands in the merged one, if it does.
struct Placements {
  /// The list each node stands in, `nil` for one that is deleted or that nobody changed.
  var slots: [MergeIndex.Slot?]
  /// Nodes that one side deleted and that stand because of what the other did, with the side that kept them.
  var kept: [Int: MergeSide] = [:]
  /// Nodes that the sides moved to different lists.
  var contested: Set<Int> = []
  /// What stands in each list that differs.
  var members: [MergeIndex.Slot: Set<Int>] = [:]
}

extension MergeIndex {
  /// Decides which items stand, and where.
  ///
  /// - What a side added stands. What a side deleted is gone, unless the other side changed it, moved it to another list
  ///   or put something into it: then it stands with all in it, and what it stands in stands as well.
  /// - What a side moved to another list stands there; where both moved it, it stands where the preferred side has it.
  ///
  /// No kind of item can stand in itself, at any depth, so no two moves make a circle.
  func standings(preferring preferred: MergeSide) -> Placements {
    let growing = growing
    var standing = Placements(slots: Array(repeating: nil, count: nodes.count))
    var stands = Array(repeating: false, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      stands[index] =
        index == Self.root || node.unchanged != nil || node.states.base == nil
        || (node.states.ours != nil && node.states.theirs != nil)
    }
    for (index, node) in nodes.enumerated() where node.states.base != nil {
      for side in [MergeSide.ours, .theirs] where node.states[side.other] == nil {
        guard isTouched(node, by: side) || growing[side].contains(index) else { continue }
        keep(index, side, &stands)
        standing.kept[index] = side
        var parent = node.states[side]?.slot.parent ?? Self.root
        while parent >= 0, nodes[parent].states[side.other] == nil, nodes[parent].states.base != nil {
          stands[parent] = true
          standing.kept[parent] = side
          parent = nodes[parent].states[side]?.slot.parent ?? -1
        }
      }
    }
    for (index, node) in nodes.enumerated() where index != Self.root && stands[index] && node.unchanged == nil
    {
      let slots = node.states.map { $0?.slot }
      if let ours = slots.ours, let theirs = slots.theirs {
        if let agreed = slots.agreed, let slot = agreed {
          standing.slots[index] = slot
        } else {
          standing.slots[index] = preferred == .ours ? ours : theirs
          standing.contested.insert(index)
        }
      } else {
        standing.slots[index] = slots.ours ?? slots.theirs
      }
    }
    for (slot, list) in lists {
      standing.members[slot] = Set(list.base.filter { nodes[$0].unchanged != nil })
    }
    for (index, slot) in standing.slots.enumerated() {
      if let slot { standing.members[slot, default: []].insert(index) }
    }
    return standing
  }

  /// Whether a side changed what an item says or moved it to another list.
  private func isTouched(_ node: Node, by side: MergeSide) -> Bool {
    guard let base = node.states.base, let state = node.states[side] else { return false }
    return base.slot != state.slot || !node.kind.isSame(base.object, state.object)
  }

  /// The items that a side put others into.
  private var growing: ThreeWay<Set<Int>> {
    var growing = ThreeWay<Set<Int>>([])
    for (slot, list) in lists {
      for version in [MergeVersion.ours, .theirs] {
        let isGrown = list[version].contains { member in
          nodes[member].unchanged == nil && nodes[member].states.base?.slot != slot
        }
        if isGrown { growing[version].insert(slot.parent) }
      }
    }
    return growing
  }

  /// Has an item stand with all that a side has in it and the other has nowhere.
  private func keep(_ index: Int, _ side: MergeSide, _ stands: inout [Bool]) {
    stands[index] = true
    for (key, _) in nodes[index].kind.itemLists {
      for child in lists[Slot(parent: index, key: key)]?[side] ?? []
      where nodes[child].states[side.other] == nil {
        keep(child, side, &stands)
      }
    }
  }
}
