extension Array {
  /// Sorts the elements by a key; those with equal keys keep their order.
  func ranked<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let keys = map(key)
    return indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { self[$0] }
  }

  /// Groups the elements by their owners, in the alphabetical order of the names; those without an owner last.
  ///
  /// Spellings that differ only in case, accents or spaces are one owner, named by the first spelling.
  func groupedByOwner(_ owner: (Element) -> String) -> [(owner: String, elements: [Element])] {
    var groups: [String: (owner: String, elements: [Element])] = [:]
    for element in self {
      let name = owner(element).trimmed
      groups[FoldedText.key(of: name), default: (name, [])].elements.append(element)
    }
    return groups.sorted { left, right in
      left.key.isEmpty == right.key.isEmpty ? left.key < right.key : right.key.isEmpty
    }.map(\.value)
  }
}
