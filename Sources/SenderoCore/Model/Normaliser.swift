/// Brings the items of a document into the normal form of maps in memory.
///
/// Known fields are in the order of their table, followed by unknown ones; empty fields are removed; and
/// every item has an id of its own. Items already in normal form are not copied.
struct Normaliser {
  private(set) var idsGiven = 0
  private(set) var idsRepeated = 0
  /// The items that were made from texts.
  private(set) var repairs: [Repair] = []
  /// Whether a word is not one of its field's choices, or an item has no name.
  private var hasOddValues = false
  private let document: JSONObject
  private var seen: Set<String> = []
  private var occurrences: [String: Int] = [:]
  /// All ids in the document, none of which may be given to another item.
  private lazy var written = {
    var ids: Set<String> = []
    JourneyMap.kind.walkIDs(document) { ids.insert($0) }
    return ids
  }()

  /// Whether values of the map may need repairs.
  ///
  /// Noted here, so that a map without faults needs no other walk. Where ids are missing, items may refer to
  /// each other by name.
  var mayNeedValueRepairs: Bool { hasOddValues || idsGiven > 0 }

  /// Makes a normaliser.
  ///
  /// - Parameter document: The whole map, so that new ids differ from all ids in it.
  init(_ document: JSONObject) {
    self.document = document
    // Most ids belong to touchpoints.
    seen.reserveCapacity(JourneyMap(object: document).stages.reduce(0) { $0 + $1.touchpoints.count + 1 })
  }

  /// The normal form of an object; `nil` if it is already in normal form.
  mutating func normal(_ object: JSONObject, _ kind: ItemSchema) throws(MapRefusal) -> JSONObject? {
    var result = object
    var isChanged = false
    var isOrdered = true
    var hasEmpty = false
    var lastPosition = -1
    for index in object.members.indices {
      let position = kind.position(object.members[index].key, after: lastPosition)
      if position < lastPosition { isOrdered = false }
      lastPosition = position
      guard position < kind.fields.count else { continue }
      let value = object.members[index].value
      do {
        let normal = try normal(value, kind.fields[position], of: object, kind)
        if let normal {
          result.members[index].value = normal
          isChanged = true
        }
        if (normal ?? value).isEmpty { hasEmpty = true }
      } catch {
        throw error.inside(.key(object.members[index].key))
      }
    }
    if hasEmpty, result.members.contains(where: { kind.leavesOut($0) }) {
      result.members.removeAll { kind.leavesOut($0) }
      isChanged = true
    }
    if !isOrdered {
      result.members = result.members.enumerated().sorted { left, right in
        (kind.position(left.element.key), left.offset) < (kind.position(right.element.key), right.offset)
      }.map(\.element)
      isChanged = true
    }
    if complete(&result, kind) { isChanged = true }
    return isChanged ? result : nil
  }

  /// Adds the fields that every item of the kind must have, and returns whether any were added.
  private mutating func complete(_ object: inout JSONObject, _ kind: ItemSchema) -> Bool {
    var isChanged = false
    if kind.hasIdentifier {
      let id = object.id ?? ""
      if id.isEmpty || !seen.insert(id).inserted {
        if id.isEmpty { idsGiven += 1 } else { idsRepeated += 1 }
        kind.set(.string(freshID(for: object, kind)), for: JSONObject.idKey, in: &object)
        isChanged = true
      }
    }
    if let name = kind.nameField, object[name.key]?.string == nil {
      kind.set(.string(""), for: name.key, in: &object)
      isChanged = true
      hasOddValues = true
    }
    return isChanged
  }

  /// Makes an id from the content of an item.
  ///
  /// The same file gives the same ids each time it is read, and additions elsewhere do not change them. The
  /// item's parents have no influence: the id stays if they are renamed or the item is moved.
  private mutating func freshID(for object: JSONObject, _ kind: ItemSchema) -> String {
    let seed = [kind.name, object.id ?? "", kind.displayName(of: object)].joined(separator: "\n")
    while true {
      let occurrence = occurrences[seed, default: 0]
      occurrences[seed] = occurrence + 1
      let id = Identifier.derived(from: "\(occurrence)\n\(seed)")
      if !written.contains(id), seen.insert(id).inserted { return id }
    }
  }

  private mutating func normal(
    _ value: JSONValue, _ field: FieldDescription, of owner: JSONObject, _ ownerKind: ItemSchema
  ) throws(MapRefusal) -> JSONValue? {
    switch field.kind.nesting {
    case .noItems:
      let isText = field.kind.isIdentifier || (field.isRequired && field.kind.isText)
      guard !isText || value.isTextOrNull else { throw MapRefusal(problem: .notText) }
      if case .choice = field.kind, value.string != nil, !field.kind.fits(value) { hasOddValues = true }
      return nil
    case .list(let kind):
      guard case .array(var elements) = value else {
        if case .null = value { return nil }
        throw MapRefusal(problem: .notAList)
      }
      let isRepaired = makeItems(of: &elements, kind, field, of: owner, ownerKind)
      let normal = try normal(elements, kind)
      return (normal ?? (isRepaired ? elements : nil)).map { .array($0) }
    case .one(let kind):
      guard case .object(let object) = value else { return nil }
      return try normal(object, kind).map { .object($0) }
    case .byID(let kind):
      guard case .object(let object) = value else { return nil }
      return try normalEntries(object, kind).map { .object($0) }
    }
  }

  /// Replaces each text in a list of items by an item with this text, and returns whether there was any.
  private mutating func makeItems(
    of elements: inout [JSONValue], _ kind: ItemSchema, _ field: FieldDescription, of owner: JSONObject,
    _ ownerKind: ItemSchema
  ) -> Bool {
    guard let key = kind.fieldForText?.key else { return false }
    var isRepaired = false
    for index in elements.indices {
      guard case .string(let text) = elements[index] else { continue }
      elements[index] = .object(JSONObject([.init(key: key, value: .string(text))]))
      repairs.append(
        Repair(.textForItem, of: ownerKind.repairName(of: owner), field: field, from: text, to: kind.title))
      isRepaired = true
    }
    return isRepaired
  }

  private mutating func normal(_ elements: [JSONValue], _ kind: ItemSchema) throws(MapRefusal) -> [JSONValue]?
  {
    var result = elements
    var isChanged = false
    for index in elements.indices {
      guard case .object(let object) = elements[index] else {
        throw MapRefusal(problem: .notAnObject, steps: [.index(index)])
      }
      do {
        guard let item = try normal(object, kind) else { continue }
        result[index] = .object(item)
        isChanged = true
      } catch {
        throw error.inside(.index(index))
      }
    }
    return isChanged ? result : nil
  }

  private mutating func normalEntries(_ object: JSONObject, _ kind: ItemSchema) throws(MapRefusal)
    -> JSONObject?
  {
    var result = object
    var isChanged = false
    for index in object.members.indices {
      guard case .object(let entry) = object.members[index].value else { continue }
      do {
        guard let item = try normal(entry, kind) else { continue }
        result.members[index].value = .object(item)
        isChanged = true
      } catch {
        throw error.inside(.key(object.members[index].key))
      }
    }
    return isChanged ? result : nil
  }
}

extension ItemSchema {
  /// Whether a member is an empty optional field, which is not written.
  fileprivate func leavesOut(_ member: JSONObject.Member) -> Bool {
    guard member.value.isEmpty, let field = field(member.key), !field.isRequired else { return false }
    if case .null = member.value { return true }
    return switch field.kind {
    case .flag: if case .bool = member.value { true } else { false }
    case .textList, .references, .items: member.value.array != nil
    case .group, .records, .counts: member.value.object != nil
    case .identifier, .singleLine, .multiline, .date, .choice, .reference: member.value.string != nil
    case .number, .fixed: false
    }
  }
}

extension FieldKind {
  /// Whether a field of this kind holds a single text.
  var isText: Bool {
    switch self {
    case .singleLine, .multiline, .date, .choice, .reference, .identifier: true
    case .flag, .number, .textList, .references, .items, .group, .records, .counts, .fixed: false
    }
  }

  /// Whether a field of this kind holds the item's id.
  var isIdentifier: Bool { if case .identifier = self { true } else { false } }
}

extension JSONValue {
  /// Whether the value is empty.
  fileprivate var isEmpty: Bool {
    switch self {
    case .null: true
    case .bool(let flag): !flag
    case .number: false
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let object): object.members.isEmpty
    }
  }

  /// Whether the value is a string or null.
  fileprivate var isTextOrNull: Bool {
    switch self {
    case .string, .null: true
    default: false
    }
  }
}
