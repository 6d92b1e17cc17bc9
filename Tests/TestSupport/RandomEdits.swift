import SenderoCore

/// Random edits of a map, chosen from the tables of fields, so that new fields are edited too.
///
/// They set, change and clear fields of every kind and unknown fields; they add, delete, reorder and move items at
/// every depth. A map in normal form stays in normal form.
public struct RandomEdits {
  private var generator: SeededGenerator
  private let name: String
  private var count = 0

  /// Makes a source of edits.
  ///
  /// - Parameters:
  ///   - generator: The source of random numbers.
  ///   - name: The prefix of new ids and texts, so that those of two sources differ.
  public init(generator: SeededGenerator, name: String) {
    (self.generator, self.name) = (generator, name)
  }

  /// Makes some edits of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - number: The number of edits.
  public mutating func edit(_ map: inout JourneyMap, times number: Int) {
    for _ in 0..<number { edit(&map) }
  }

  /// Makes one edit of a map.
  public mutating func edit(_ map: inout JourneyMap) {
    let places = EveryField.places(in: map).filter { place in
      switch place.field.kind {
      case .fixed, .identifier: false
      default: true
      }
    }
    guard let place = places.randomElement(using: &generator) else { return }
    if pick(0..<12) == 0 { return setUnknown(at: place.item, in: &map) }
    guard case .items(let kind) = place.field.kind, kind.hasIdentifier else {
      let value = fieldValue(place, in: map)
      return map.updateItem(at: place.item) { object, kind in
        kind.set(value, for: place.field.key, in: &object)
      }
    }
    rearrange(place, kind, in: &map)
  }

  /// Adds, deletes, reorders or moves an item of a list.
  private mutating func rearrange(_ place: EveryField.Place, _ kind: ItemSchema, in map: inout JourneyMap) {
    var elements = map.item(at: place.item)?.object[place.field.key]?.array ?? []
    switch pick(0..<5) {
    case 0, 1:
      elements.insert(.object(newItem(kind)), at: pick(0..<elements.count + 1))
    case 2:
      guard !elements.isEmpty else { return }
      let removed = elements.remove(at: pick(0..<elements.count))
      Self.set(elements, at: place, in: &map)
      if pick(0..<2) == 0, let id = removed.object?["id"]?.string {
        for target in ReferenceTarget.allKinds where target.kind === kind {
          map.removeReferences(to: id, target)
        }
      }
      return
    case 3:
      guard elements.count > 1 else { return }
      let item = elements.remove(at: pick(0..<elements.count))
      elements.insert(item, at: pick(0..<elements.count + 1))
    default:
      guard !elements.isEmpty else { return }
      let item = elements.remove(at: pick(0..<elements.count))
      Self.set(elements, at: place, in: &map)
      let homes = EveryField.places(in: map).filter { home in
        guard case .items(let other) = home.field.kind else { return false }
        return other === kind
      }
      guard let home = homes.randomElement(using: &generator) else { return }
      var others = map.item(at: home.item)?.object[home.field.key]?.array ?? []
      others.insert(item, at: pick(0..<others.count + 1))
      return Self.set(others, at: home, in: &map)
    }
    Self.set(elements, at: place, in: &map)
  }

  private static func set(_ elements: [JSONValue], at place: EveryField.Place, in map: inout JourneyMap) {
    map.updateItem(at: place.item) { object, kind in
      kind.set(elements.isEmpty ? nil : .array(elements), for: place.field.key, in: &object)
    }
  }

  private mutating func newItem(_ kind: ItemSchema) -> JSONObject {
    count += 1
    var object = JSONObject()
    kind.set(.string("\(name)\(count)"), for: "id", in: &object)
    if let field = kind.nameField { kind.set(.string("\(name) new \(count)"), for: field.key, in: &object) }
    for field in kind.fields {
      if case .items(let inner) = field.kind, inner.hasIdentifier, pick(0..<3) == 0 {
        kind.set(.array([.object(newItem(inner))]), for: field.key, in: &object)
      }
    }
    return object
  }

  /// Another value for a field, or none.
  private mutating func fieldValue(_ place: EveryField.Place, in map: JourneyMap) -> JSONValue? {
    let old = map.item(at: place.item)?.object[place.field.key]
    if !place.field.isRequired, old != nil, pick(0..<4) == 0 { return nil }
    count += 1
    switch (place.field.kind, old) {
    case (.textList, .array(var elements)?), (.references, .array(var elements)?),
      (.items, .array(var elements)?):
      if elements.isEmpty || pick(0..<2) == 0 {
        elements.insert(element(of: place.field), at: pick(0..<elements.count + 1))
      } else if elements.count > 1, pick(0..<2) == 0 {
        elements.insert(elements.remove(at: pick(0..<elements.count)), at: pick(0..<elements.count))
      } else {
        elements.remove(at: pick(0..<elements.count))
      }
      return elements.isEmpty ? nil : .array(elements)
    case (.counts, .object(var object)?), (.records, .object(var object)?):
      if object.members.isEmpty || pick(0..<2) == 0 {
        object.members.append(.init(key: "\(name)\(count)", value: member(of: place.field)))
      } else {
        object.members.remove(at: pick(0..<object.members.count))
      }
      return object.members.isEmpty ? nil : .object(object)
    case (.textList, _), (.references, _), (.items, _): return .array([element(of: place.field)])
    case (.counts, _), (.records, _):
      return .object(JSONObject([.init(key: "\(name)\(count)", value: member(of: place.field))]))
    case (.singleLine, _), (.multiline, _), (.reference, _), (.date, _): return .string("\(name) \(count)")
    default:
      return EveryField.otherValue(than: old, for: place.field, seed: generator.next() % 1000)
    }
  }

  private mutating func element(of field: FieldDescription) -> JSONValue {
    // Now and then both sides add the same.
    let text = pick(0..<4) == 0 ? "shared \(pick(0..<3))" : "\(name) \(count)"
    guard case .items(let kind) = field.kind else { return .string(text) }
    var object = JSONObject()
    if let name = kind.nameField { kind.set(.string(text), for: name.key, in: &object) }
    return .object(object)
  }

  private mutating func member(of field: FieldDescription) -> JSONValue {
    guard case .records(let kind, _) = field.kind else { return .number(String(pick(1..<99))) }
    var object = JSONObject()
    for field in kind.fields {
      if case .singleLine = field.kind { kind.set(.string("\(name) \(count)"), for: field.key, in: &object) }
    }
    return .object(object)
  }

  private mutating func setUnknown(at path: JSONPath, in map: inout JourneyMap) {
    count += 1
    let key = pick(0..<2) == 0 ? "zz-later" : "x-\(name)\(pick(0..<3))"
    let value: JSONValue? = pick(0..<4) == 0 ? nil : .array([.string("\(name) \(count)"), .null])
    map.updateItem(at: path) { object, kind in kind.set(value, for: key, in: &object) }
  }

  private mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
}

extension ReferenceTarget {
  /// Every kind of item that can be referred to.
  fileprivate static let allKinds: [ReferenceTarget] = [.persona, .touchpoint, .stage, .painPoint]

  fileprivate var kind: ItemSchema {
    switch self {
    case .persona: Persona.kind
    case .touchpoint: Touchpoint.kind
    case .stage: Stage.kind
    case .painPoint: PainPoint.kind
    }
  }
}
