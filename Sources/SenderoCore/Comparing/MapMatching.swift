/// Matches the items of two maps: by id, else by name among the items of the same list.
///
/// So a touchpoint is matched by stage and name in maps that were made independently, or whose ids were
/// renewed. Of several items with one name, the first matches the first.
struct MapMatching {
  /// The ids that items of the second map get to be matched: the id in the first map by that in the second.
  ///
  /// An item that matches none gets a new id if its own is that of another kind of item in the first map.
  private(set) var ids: [String: String] = [:]

  private var first = KnownItems()
  private var second = KnownItems()
  /// The ids that references in the second map use.
  private var mentioned: Set<String> = []

  /// Matches the items of two maps, in linear time.
  init(_ first: JourneyMap, _ second: JourneyMap) {
    self.first = KnownItems(first)
    self.second = KnownItems(second)
    if self.second.kinds.allSatisfy({ self.first.kinds[$0.key] === $0.value }) { return }
    mentioned = Self.mentions(in: second)
    pair(first.id, second.id)
    match(JourneyMap.kind, first.object, second.object)
    for (id, kind) in self.second.kinds where ids[id] == nil {
      guard let other = self.first.kinds[id], other !== kind else { continue }
      ids[id] = unused(kind.name + " " + id)
    }
  }

  /// Matches the contents of two items that match.
  private mutating func match(_ kind: ItemSchema, _ old: JSONObject, _ new: JSONObject) {
    for (key, kind) in kind.itemLists {
      let items = (new[key]?.array ?? []).compactMap(\.object)
      if items.isEmpty { continue }
      var waiting: [String: [JSONObject]] = [:]
      for item in (old[key]?.array ?? []).compactMap(\.object).reversed()
      where second.kinds[item.id ?? ""] !== kind {
        waiting[kind.matchKey(of: item), default: []].append(item)
      }
      for item in items {
        let id = item.id ?? ""
        if first.kinds[id] === kind {
          if let partner = first.objects[id] { match(kind, partner, item) }
        } else if let partner = waiting[kind.matchKey(of: item)]?.popLast() {
          pair(partner.id ?? "", id)
          match(kind, partner, item)
        }
      }
    }
  }

  /// Matches two items, unless the id of the first already means something else in the second map.
  private mutating func pair(_ old: String, _ new: String) {
    guard old != new, second.kinds[old] == nil, !mentioned.contains(old), new != Touchpoint.nobody else {
      return
    }
    ids[new] = old
  }

  private func unused(_ text: String) -> String {
    var id = Identifier.derived(from: text)
    while first.kinds[id] != nil || second.kinds[id] != nil || mentioned.contains(id) {
      id = Identifier.derived(from: id)
    }
    return id
  }

  private static func mentions(in map: JourneyMap) -> Set<String> {
    var found: Set<String> = []
    JourneyMap.kind.walk(map.object) { member in
      switch member.field?.kind {
      case .reference?: if let id = member.value.string { found.insert(id) }
      case .references?:
        for element in member.value.array ?? [] { if let id = element.string { found.insert(id) } }
      case .records?: for entry in member.value.object?.members ?? [] { found.insert(entry.key) }
      case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .items, .group,
        .counts, .fixed, nil:
        break
      }
      return .enter
    }
    return found
  }
}

/// The items of a map by id.
private struct KnownItems {
  var kinds: [String: ItemSchema] = [:]
  var objects: [String: JSONObject] = [:]

  init() {}

  init(_ map: JourneyMap) {
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      guard kind.hasIdentifier, let id = item.id else { return }
      kinds[id] = kind
      objects[id] = item
    }
  }
}

extension ItemSchema {
  /// The text by which an item is matched: its name without case and accents, and the day it is about.
  ///
  /// So a measurement is matched by metric and date, a note by text and date.
  fileprivate func matchKey(of object: JSONObject) -> String {
    let name = FoldedText.key(of: displayName(of: object))
    guard let day = object[Measurement.fields.date.key]?.string else { return name }
    return name + "\u{0}" + day
  }
}
