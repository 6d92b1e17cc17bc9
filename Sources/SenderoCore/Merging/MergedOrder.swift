/// The merged order of a list that both sides may have changed.
struct MergedOrder<Element: Hashable> {
  /// The elements, without duplicates.
  var elements: [Element]
  /// Whether both sides moved the same element to different places in the list.
  var isContested = false

  /// Merges the orders of a list.
  ///
  /// Elements that neither side moved keep their order; every other element follows its predecessor on the
  /// side that moved or added it. Elements that both sides put after the same element are sorted, so that the
  /// result does not depend on which side is ours. The cost is that of a sort.
  ///
  /// - Parameters:
  ///   - base: The list in the common ancestor.
  ///   - ours: The list of one side.
  ///   - theirs: The list of the other side.
  ///   - members: The elements of the merged list; each is in at least one of the sides.
  ///   - preferred: The side that wins if both moved the same element.
  ///   - precedes: An order of the elements that does not depend on the sides.
  init(
    base: [Element], ours: [Element], theirs: [Element], members: Set<Element>,
    preferring preferred: MergeSide,
    by precedes: (Element, Element) -> Bool
  ) {
    if base == ours || ours == theirs, members.count == theirs.count, members.isSuperset(of: theirs) {
      elements = theirs
      return
    }
    if base == theirs, members.count == ours.count, members.isSuperset(of: ours) {
      elements = ours
      return
    }
    var lists = OrderedSides(
      ours: ours.filter(members.contains), theirs: theirs.filter(members.contains))
    let inOurs = Set(lists.ours)
    let inTheirs = Set(lists.theirs)
    let common = base.filter { inOurs.contains($0) && inTheirs.contains($0) && members.contains($0) }
    let isCommon = Set(common)
    let ourOrder = lists.ours.filter(isCommon.contains)
    let theirOrder = lists.theirs.filter(isCommon.contains)
    let movedByUs = Self.moved(from: common, to: ourOrder)
    let movedByThem = Self.moved(from: common, to: theirOrder)
    if ourOrder != theirOrder {
      let ourPlaces = Self.predecessors(ourOrder)
      let theirPlaces = Self.predecessors(theirOrder)
      isContested = movedByUs.contains { movedByThem.contains($0) && ourPlaces[$0] != theirPlaces[$0] }
    }
    for element in members {
      switch (inOurs.contains(element), inTheirs.contains(element)) {
      case (true, false): lists.mover[element] = .ours
      case (false, true): lists.mover[element] = .theirs
      default:
        switch (movedByUs.contains(element), movedByThem.contains(element)) {
        case (true, false): lists.mover[element] = .ours
        case (false, true): lists.mover[element] = .theirs
        case (false, false) where isCommon.contains(element): break
        default: lists.mover[element] = preferred
        }
      }
    }
    elements = lists.merged(stable: common.filter { lists.mover[$0] == nil }, by: precedes)
  }

  /// The predecessor of each element of a list.
  private static func predecessors(_ list: [Element]) -> [Element: Element] {
    Dictionary(zip(list.dropFirst(), list), uniquingKeysWith: { first, _ in first })
  }

  /// The smallest set of elements to move to change one order into another: all elements outside a longest
  /// increasing subsequence.
  static func moved(from old: [Element], to new: [Element]) -> Set<Element> {
    if old == new { return [] }
    let places = Dictionary(zip(old, old.indices), uniquingKeysWith: { first, _ in first })
    let numbers = new.map { places[$0] ?? 0 }
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: numbers.count)
    for index in numbers.indices {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] < numbers[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var moved = Set(new)
    var next = tails.last
    while let index = next {
      moved.remove(new[index])
      next = before[index]
    }
    return moved
  }
}

/// The orders of a list on the two sides, and the side that moved or added each element.
private struct OrderedSides<Element: Hashable> {
  var ours: [Element]
  var theirs: [Element]
  var mover: [Element: MergeSide] = [:]

  /// The stable elements in their order, each followed by the elements put after it.
  func merged(stable: [Element], by precedes: (Element, Element) -> Bool) -> [Element] {
    var followers = self.followers
    for key in followers.keys { followers[key]?.sort(by: precedes) }
    var result: [Element] = []
    result.reserveCapacity(stable.count + mover.count)
    for anchor in [nil] + stable.map(Optional.some) {
      if let anchor { result.append(anchor) }
      // No recursion: added elements can form a chain as long as the list.
      var waiting = Array((followers[anchor] ?? []).reversed())
      while let element = waiting.popLast() {
        result.append(element)
        waiting += (followers[element] ?? []).reversed()
      }
    }
    return result
  }

  /// The elements put after each element; the key `nil` has those put at the start.
  ///
  /// An element that only one side has follows its predecessor there, even if the other side moved that
  /// predecessor. An element that both sides have can follow only a stable element or one that the same side
  /// moved: otherwise two elements, each moved behind the other by a different side, would form a cycle.
  private var followers: [Element?: [Element]] {
    var followers: [Element?: [Element]] = [:]
    for (side, list, others) in [(MergeSide.ours, ours, Set(theirs)), (.theirs, theirs, Set(ours))] {
      var last: Element?
      var lastOfSide: Element?
      for element in list {
        let isOfSide = mover[element] == side
        if isOfSide {
          followers[others.contains(element) ? lastOfSide : last, default: []].append(element)
        }
        last = element
        if isOfSide || mover[element] == nil { lastOfSide = element }
      }
    }
    return followers
  }
}
