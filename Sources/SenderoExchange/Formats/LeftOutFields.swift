import SenderoCore

/// The fields that a format does not show, by kind of item.
struct LeftOutFields {
  /// The fields of one kind.
  struct OfKind {
    /// The kind of the items.
    let kind: ItemSchema
    /// The keys of the fields; that of an unknown field as well.
    fileprivate(set) var keys: Set<String> = []
    /// The number of items that have any of the fields.
    fileprivate(set) var items = 0

    /// The labels of the fields, in the order of their table; unknown fields count as one, at the end.
    var labels: [LocalizedText] {
      let known = kind.fields.filter { keys.contains($0.key) }
      let unknown = LocalizedText("Unknown fields", "Campos desconocidos")
      return known.map(\.label) + (known.count == keys.count ? [] : [unknown])
    }
  }

  /// The kinds with such fields, in the order in which they were first met.
  private(set) var kinds: [OfKind] = []

  /// Counts an item.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: The kind of the item.
  ///   - shown: The keys of the fields that the format shows; ids and the version of the format never count.
  mutating func add(_ object: JSONObject, _ kind: ItemSchema, except shown: Set<String>) {
    let keys = object.members.lazy.map(\.key).filter { key in
      switch kind.field(key)?.kind {
      case .identifier?, .fixed?: false
      default: !shown.contains(key)
      }
    }
    guard keys.first != nil else { return }
    let index = kinds.firstIndex { $0.kind === kind } ?? kinds.count
    if index == kinds.count { kinds.append(OfKind(kind: kind)) }
    kinds[index].keys.formUnion(keys)
    kinds[index].items += 1
  }
}
