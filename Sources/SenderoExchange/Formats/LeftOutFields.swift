import SenderoCore

/// The fields that a format does not show, counted by kind of item.
struct LeftOutFields {
  /// A field and the number of items that have it.
  struct Count {
    /// The kind of the items.
    let kind: ItemSchema
    /// The field; `nil` for fields that this version does not know.
    let field: FieldDescription?
    /// The number of items.
    var number: Int
  }

  /// The counts so far, in the order in which the fields were first met.
  private(set) var counts: [Count] = []
  private var places: [ObjectIdentifier: Int] = [:]

  /// Counts the fields of an item.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: The kind of the item.
  ///   - shown: The keys of the fields that the format shows; ids and the version of the format never count.
  mutating func add(_ object: JSONObject, _ kind: ItemSchema, except shown: Set<String>) {
    var hasUnknown = false
    for member in object.members where !shown.contains(member.key) {
      guard let field = kind.field(member.key) else {
        hasUnknown = true
        continue
      }
      switch field.kind {
      case .identifier, .fixed: continue
      default: add(field, kind)
      }
    }
    if hasUnknown { add(nil, kind) }
  }

  private mutating func add(_ field: FieldDescription?, _ kind: ItemSchema) {
    let key = field.map { ObjectIdentifier($0) } ?? ObjectIdentifier(kind)
    if let place = places[key] {
      counts[place].number += 1
    } else {
      places[key] = counts.count
      counts.append(Count(kind: kind, field: field, number: 1))
    }
  }
}
