import TestSupport
import Testing

@testable import SenderoCore

/// Laws of every merge, checked on random edits of maps that use every field.
struct MergeLawTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let each: Int
    let cases: Int
    let edits: Int
    /// The least number of cases with conflicts.
    let conflicts: Int
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "one edit on each side", each: 2, cases: 80, edits: 1, conflicts: 0),
    Row(name: "a few edits on each side", each: 2, cases: 80, edits: 5, conflicts: 0),
    Row(name: "many edits on each side", each: 2, cases: 20, edits: 60, conflicts: 10),
    Row(name: "longer lists", each: 3, cases: 5, edits: 30, conflicts: 0),
  ]

  @Test(arguments: rows) func itKeepsTheLaws(_ row: Row) throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_123)
    var base = EveryField.map(each: row.each)
    var conflicts = 0
    for number in 0..<row.cases {
      if number % 20 == 19 {
        var edits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "b")
        base = EveryField.map(each: row.each, seed: generator.next() % 1000)
        edits.edit(&base, times: 20)
      }
      var ours = base
      var theirs = base
      var ourEdits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "o")
      var theirEdits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "t")
      ourEdits.edit(&ours, times: row.edits)
      theirEdits.edit(&theirs, times: row.edits)
      try MergeLaws.isValid(ours, "what was edited")
      try MergeLaws.isValid(theirs, "what was edited")
      let laws = MergeLaws(base: base, ours: ours, theirs: theirs)
      if try laws.check("\(generator) case \(number)") > 0 { conflicts += 1 }
    }
    print("\(row.name): \(conflicts) of \(row.cases) merges with conflicts")
    #expect(conflicts >= row.conflicts, "\(generator)")
  }
}

/// The laws of a merge of three maps.
struct MergeLaws {
  let base: JourneyMap
  let ours: JourneyMap
  let theirs: JourneyMap

  /// Checks all laws.
  ///
  /// - Returns: How many conflicts the merge has.
  @discardableResult
  func check(_ note: Comment) throws -> Int {
    let merged = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: .ours)
    try Self.isValid(merged.map, note)
    for side in [MergeSide.ours, .theirs] {
      let one = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: side)
      let mirrored = JourneyMap.merging(base: base, ours: theirs, theirs: ours, preferring: side.other)
      try #require(one.map.bytes == mirrored.map.bytes, note)
      try #require(one.conflicts == mirrored.conflicts.map(\.mirrored), note)
    }
    try #require(
      JourneyMap.merging(base: base, ours: base, theirs: theirs, preferring: .ours).map == theirs, note)
    try #require(
      JourneyMap.merging(base: base, ours: ours, theirs: base, preferring: .theirs).map == ours, note)
    try #require(
      JourneyMap.merging(base: base, ours: ours, theirs: ours, preferring: .ours).conflicts == [], note)
    // The full merge gives the same result as the shortcuts for unchanged sides.
    for (one, other, result) in [(base, theirs, theirs), (ours, base, ours), (ours, ours, ours)] {
      let whole = JourneyMap.mergingWhole(
        ThreeWay(base: base, ours: one, theirs: other), preferring: .ours)
      try #require(whole.map.bytes == result.bytes, note)
      try #require(whole.conflicts == [], note)
    }
    // Merging the result again changes nothing.
    let again = JourneyMap.merging(base: theirs, ours: merged.map, theirs: theirs, preferring: .ours)
    try #require(again.map.bytes == merged.map.bytes, note)
    for conflict in merged.conflicts {
      try #require(merged.map.item(at: conflict.path) != nil || conflict.id.isEmpty, note)
      if !conflict.id.isEmpty {
        try #require(merged.map.item(at: conflict.path)?.object["id"]?.string == conflict.id, note)
      }
      try #require(!conflict.text.english.isEmpty && !conflict.text.spanish.isEmpty, note)
    }
    try nothingIsLost(merged, note)
    return merged.conflicts.count
  }

  static func isValid(_ map: JourneyMap, _ note: Comment) throws {
    var normaliser = Normaliser(map.object)
    let normal = try normaliser.normal(map.object, JourneyMap.kind).map(JourneyMap.init)
    try #require(normal == nil, "\(note): \(normal?.changes(since: map).map(\.text.english) ?? [])")
    let read = try JourneyMap.read(map.bytes)
    try #require(read.idsGiven + read.idsRepeated == 0, note)
    try #require(read.map == map, note)
  }

  /// Every item and every value that a side added or changed is in the merged map, or in a conflict.
  private func nothingIsLost(_ merged: MergedMap, _ note: Comment) throws {
    let before = Facts(base)
    let after = Facts(merged.map)
    let sides: [(MergeSide, Facts, Facts)] = [
      (.ours, Facts(ours), Facts(theirs)), (.theirs, Facts(theirs), Facts(ours)),
    ]
    for (side, own, other) in sides {
      for (id, item) in own.items {
        let isChanged = before.items[id] != item
        if isChanged { try #require(after.items[id] != nil, "\(note): \(id) of \(side) is gone") }
        guard let found = after.items[id] else { continue }
        let conflicts = merged.conflicts.filter {
          $0.id == id || ($0.id.isEmpty && $0.path.leads(in: merged.map, to: id))
        }
        if item.slot != before.items[id]?.slot, item.slot != found.slot {
          try #require(conflicts.contains { $0.subject == .place }, "\(note): \(id) was moved by \(side)")
        }
        for (key, value) in item.values where before.items[id]?.values[key] != value {
          if found.values[key] == value { continue }
          let root = key.prefix { $0 != "\u{1}" }
          try #require(
            conflicts.contains { $0.names(String(root), key) },
            "\(note): \(id).\(key) of \(side) is gone: \(value), but \(String(describing: found.values[key]))"
          )
        }
        for (key, value) in before.items[id]?.values ?? [:] where item.values[key] == nil {
          // A value that one side removed stays removed, unless the other side changed it.
          guard found.values[key] != nil, other.items[id]?.values[key] == value else { continue }
          let isBack = conflicts.contains { $0.subject == .deletion }
          try #require(isBack, "\(note): \(id).\(key) is back, although \(side) removed it")
        }
      }
      for (id, item) in before.items where own.items[id] == nil {
        guard let theirs = other.items[id] else {
          try #require(after.items[id] == nil, "\(note): \(id) is back")
          continue
        }
        let isDeepSame = theirs == item && before.inside(id) == other.inside(id)
        guard after.items[id] != nil else {
          try #require(theirs == item, "\(note): \(id) was edited and is gone")
          continue
        }
        // It is still there because of a conflict about it, or about an item that contains it.
        let isKept = merged.conflicts.contains {
          $0.subject == .deletion
            && ($0.id == id || before.inside($0.id).contains(id) || other.inside($0.id).contains(id))
        }
        try #require(isKept, "\(note): \(id) is still there, deleted by \(side); same: \(isDeepSame)")
      }
    }
  }
}

/// The content of a map: the place and the values of each item.
private struct Facts {
  struct Item: Equatable {
    var slot: String
    var values: [String: JSONValue] = [:]
  }
  var items: [String: Item] = [:]
  private var children: [String: [String]] = [:]

  init(_ map: JourneyMap) {
    read(map.object, JourneyMap.kind, slot: "", parent: "")
  }

  /// The ids of all items inside an item.
  func inside(_ id: String) -> Set<String> {
    (children[id] ?? []).reduce(into: []) { $0.formUnion(inside($1).union([$1])) }
  }

  private mutating func read(_ object: JSONObject, _ kind: ItemSchema, slot: String, parent: String) {
    let id = object["id"]?.string ?? ""
    var item = Item(slot: slot)
    children[parent, default: []].append(id)
    for member in object.members {
      if case .items(let inner)? = kind.field(member.key)?.kind, inner.hasIdentifier {
        for element in member.value.array ?? [] {
          guard let child = element.object else { continue }
          read(child, inner, slot: "\(id).\(member.key)", parent: id)
        }
        continue
      }
      note(member.value, kind.field(member.key)?.kind, member.key, &item)
    }
    items[id] = item
  }

  private func note(_ value: JSONValue, _ kind: FieldKind?, _ key: String, _ item: inout Item) {
    switch (kind, value) {
    case (.group(let inner)?, .object(let object)):
      for member in object.members {
        note(member.value, inner.field(member.key)?.kind, "\(key)\u{1}\(member.key)", &item)
      }
    case (.records(let inner, _)?, .object(let object)):
      for entry in object.members {
        for member in entry.value.object?.members ?? [] {
          note(
            member.value, inner.field(member.key)?.kind, "\(key)\u{1}\(entry.key)\u{1}\(member.key)", &item)
        }
      }
    case (.counts?, .object(let object)):
      for member in object.members { item.values["\(key)\u{1}\(member.key)"] = member.value }
    case (.textList?, .array(let elements)), (.references?, .array(let elements)),
      (.items?, .array(let elements)):
      for element in elements { item.values["\(key)\u{1}\(element.compactText)"] = .bool(true) }
    default: item.values[key] = value
    }
  }
}

extension MergeConflict {
  /// The same conflict seen from the other side.
  var mirrored: MergeConflict {
    MergeConflict(
      kind: kind, id: id, name: name, path: path, subject: subject, ours: theirs, theirs: ours,
      taken: taken.other)
  }

  /// Whether it is about a value: directly, or about a nested item that has the value.
  fileprivate func names(_ root: String, _ key: String) -> Bool {
    let parts = key.split(separator: "\u{1}").map(String.init)
    switch subject {
    case .field(let field): return field == root || (id.isEmpty && field == parts.last)
    case .deletion: return id.isEmpty
    case .place: return false
    }
  }
}

extension JSONPath {
  /// Whether the path leads to the item with this id, or to something inside it.
  fileprivate func leads(in map: JourneyMap, to id: String) -> Bool {
    (0...steps.count).contains { map.item(at: JSONPath(Array(steps.prefix($0))))?.object["id"]?.string == id }
  }
}
