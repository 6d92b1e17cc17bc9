/// Brings the items of a document into the form that every map in memory has.
///
/// Known fields stand in the order of their table with the unknown ones after them, empty ones are left out, and every
/// item has an id of its own. What has that form already is not copied.
struct Normaliser {
  var idsGiven = 0
  var idsRepeated = 0
  private let document: JSONObject
  private var seen: Set<String> = []
  private var occurrences: [String: Int] = [:]
  /// The ids that stand in the document, wherever: none of them may be given.
  private lazy var written = {
    var ids: Set<String> = []
    JourneyMap.kind.walkIDs(document) { ids.insert($0) }
    return ids
  }()

  /// A refusal, with the steps to its place from the innermost out.
  struct Refusal: Error {
    let problem: MapError.Problem
    var steps: [JSONPath.Step]

    func inside(_ step: JSONPath.Step) -> Refusal {
      Refusal(problem: problem, steps: steps + [step])
    }
  }

  /// Makes a normaliser.
  ///
  /// - Parameter document: The whole map, so that no id in it is given to another item.
  init(_ document: JSONObject) {
    self.document = document
    // Most ids are those of touchpoints.
    seen.reserveCapacity(JourneyMap(object: document).stages.reduce(0) { $0 + $1.touchpoints.count + 1 })
  }

  /// The normal form of an object, or `nil` where it has it already.
  mutating func normal(_ object: JSONObject, _ kind: ItemSchema) throws(Refusal) -> JSONObject? {
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
        let normal = try normal(value, kind.fields[position].kind, kind.fields[position].isRequired)
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

  /// Gives what every item of the kind has to have; says whether anything was given.
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
    }
    return isChanged
  }

  /// An id that follows from what an item says.
  ///
  /// So the same file gives the same ids whenever it is read, and what is added elsewhere changes none of them. What an
  /// item stands in has no part in it: it keeps its id where that is renamed, or the item moved.
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
    _ value: JSONValue, _ kind: FieldKind, _ isRequired: Bool
  ) throws(Refusal) -> JSONValue? {
    switch kind.nesting {
    case .noItems:
      let isText = kind.isIdentifier || (isRequired && kind.isText)
      guard !isText || value.isTextOrNull else { throw Refusal(problem: .notText, steps: []) }
      return nil
    case .list(let kind):
      guard case .array(let elements) = value else {
        if case .null = value { return nil }
        throw Refusal(problem: .notAList, steps: [])
      }
      return try normal(elements, kind).map { .array($0) }
    case .one(let kind):
      guard case .object(let object) = value else { return nil }
      return try normal(object, kind).map { .object($0) }
    case .byID(let kind):
      guard case .object(let object) = value else { return nil }
      return try normalEntries(object, kind).map { .object($0) }
    }
  }

  private mutating func normal(_ elements: [JSONValue], _ kind: ItemSchema) throws(Refusal) -> [JSONValue]? {
    var result = elements
    var isChanged = false
    for index in elements.indices {
      guard case .object(let object) = elements[index] else {
        throw Refusal(problem: .notAnObject, steps: [.index(index)])
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

  private mutating func normalEntries(_ object: JSONObject, _ kind: ItemSchema) throws(Refusal) -> JSONObject?
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
  /// Whether a member is a known field that is empty, and so is not written.
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
  /// Whether a field of this kind holds one text.
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
  /// Whether nothing is said by this, in a field of the kind that holds it.
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

  /// Whether this is a text, or says that there is none.
  fileprivate var isTextOrNull: Bool {
    switch self {
    case .string, .null: true
    default: false
    }
  }
}
