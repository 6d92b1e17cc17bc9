import SenderoCore

/// Maps that use every field of every kind, built from the tables of fields, so that new fields are included.
public enum EveryField {
  /// A map with a valid value in every field, several items in each list, and unknown members at every level.
  ///
  /// - Parameters:
  ///   - each: The number of items in each list.
  ///   - seed: The seed for the texts, numbers and choices.
  ///   - withUnknown: Whether it has unknown members.
  /// - Returns: The map in its normal form.
  public static func map(each: Int = 2, seed: UInt64 = 1, withUnknown: Bool = true) -> JourneyMap {
    var builder = EveryFieldBuilder(each: each, seed: seed, withUnknown: withUnknown)
    return JourneyMap(object: builder.item(JourneyMap.kind))
  }

  /// A place of a map: an item and one of the fields of its kind.
  public struct Place: CustomStringConvertible, Sendable {
    /// The path of the item from the map.
    public let item: JSONPath
    /// Its kind.
    public let kind: ItemSchema
    /// The field.
    public let field: FieldDescription
    /// The path of the field from the map.
    public var path: JSONPath { JSONPath(item.steps + [.key(field.key)]) }
    /// The path.
    public var description: String { "\(path)" }
  }

  /// Every field of every item of a map, whether there is a value or not, from the top down.
  public static func places(in map: JourneyMap) -> [Place] {
    places(of: JourneyMap.kind, map.object, at: [])
  }

  /// One place for each field of each kind, the first in a map.
  public static func firstPlaces(in map: JourneyMap) -> [Place] {
    var seen: Set<String> = []
    return places(in: map).filter { seen.insert("\($0.kind.name).\($0.field.key)").inserted }
  }

  private static func places(
    of kind: ItemSchema, _ object: JSONObject, at steps: [JSONPath.Step]
  ) -> [Place] {
    kind.fields.flatMap { field -> [Place] in
      let here = [Place(item: JSONPath(steps), kind: kind, field: field)]
      let inside = steps + [.key(field.key)]
      let value = object[field.key]
      switch field.kind {
      case .items(let kind):
        return here
          + (value?.array ?? []).enumerated().flatMap { index, element in
            places(of: kind, element.object ?? JSONObject(), at: inside + [.index(index)])
          }
      case .group(let kind): return here + places(of: kind, value?.object ?? JSONObject(), at: inside)
      case .records(let kind, _):
        return here
          + (value?.object?.members ?? []).flatMap { member in
            places(of: kind, member.value.object ?? JSONObject(), at: inside + [.key(member.key)])
          }
      default: return here
      }
    }
  }

  /// Returns a value for a field that differs from a given one; `nil` if there is none.
  public static func otherValue(than value: JSONValue?, for field: FieldDescription, seed: UInt64)
    -> JSONValue?
  {
    switch (field.kind, value) {
    case (.flag, .bool(true)?), (.flag, .bool(false)?): return nil
    case (.choice(let choices), let value):
      return choices.map { JSONValue.string($0.word) }.first { $0 != value }
    case (.items, .array(let elements)?), (.references, .array(let elements)?):
      return elements.count > 1 ? .array(Array(elements.dropLast())) : nil
    case (.group, .object(let object)?), (.records, .object(let object)?):
      return object.members.count > 1 ? .object(JSONObject(Array(object.members.dropLast()))) : nil
    case (.reference, _): return .string("somewhere else")
    default:
      for offset in 0..<100 {
        var builder = EveryFieldBuilder(each: 2, seed: seed + 1000 + UInt64(offset), withUnknown: false)
        let other = builder.value(of: field)
        if other != value { return other }
      }
      return nil
    }
  }
}

/// Makes items with every field filled.
struct EveryFieldBuilder {
  private var generator: SeededGenerator
  private let each: Int
  private let withUnknown: Bool
  private var counts: [String: Int] = [:]

  init(each: Int, seed: UInt64, withUnknown: Bool) {
    self.each = each
    generator = SeededGenerator(seed: seed)
    self.withUnknown = withUnknown
  }

  mutating func item(_ kind: ItemSchema) -> JSONObject {
    counts[kind.name, default: 0] += 1
    var object = JSONObject()
    for field in kind.fields {
      let value: JSONValue =
        if case .identifier = field.kind { .string(Self.id(kind.name, counts[kind.name] ?? 0)) } else {
          value(of: field)
        }
      object.members.append(.init(key: field.key, value: value))
    }
    if withUnknown { object.members += unknownMembers() }
    return object
  }

  mutating func value(of field: FieldDescription) -> JSONValue {
    switch field.kind {
    case .fixed:
      return field.key == "format"
        ? .string(JourneyMap.formatName) : .number(String(JourneyMap.formatVersion))
    case .identifier, .singleLine: return .string(text(field.key))
    case .multiline: return .string(text(field.key) + "\n" + text("and"))
    case .date: return .string("20\(pick(10...29))-0\(pick(1...9))-\(pick(10...28))")
    case .choice(let choices): return .string(choices[pick(0...choices.count - 1)].word)
    case .flag: return .bool(true)
    case .number(let rule): return .number(literal(rule))
    case .textList: return .array([.string(text(field.key)), .string(text("more"))])
    case .reference(let target): return .string(ids(target)[pick(0...1)])
    case .references(let target): return .array(ids(target).map { .string($0) })
    case .items(let kind): return .array((0..<each).map { _ in .object(item(kind)) })
    case .group(let kind): return .object(item(kind))
    case .records(let kind, let target):
      return .object(JSONObject(ids(target).map { .init(key: $0, value: .object(item(kind))) }))
    case .counts:
      return .object(
        JSONObject([
          .init(key: text("answer"), value: .number("\(pick(1...9)).0")),
          .init(key: "·", value: .number("\(pick(1...9))e1")),
        ]))
    }
  }

  /// The ids of the two items that a reference can name; for pain points, those of the same touchpoint.
  private func ids(_ target: ReferenceTarget) -> [String] {
    let kind =
      switch target {
      case .persona: Persona.kind
      case .stage: Stage.kind
      case .touchpoint: Touchpoint.kind
      case .painPoint: PainPoint.kind
      }
    let last = target == .painPoint ? counts[kind.name] ?? 2 : 2
    return [Self.id(kind.name, last - 1), Self.id(kind.name, last)]
  }

  private static func id(_ kind: String, _ number: Int) -> String {
    kind.filter { $0 != " " } + String(number)
  }

  private mutating func text(_ start: String) -> String {
    let words = ["plain", "señal", "日本語", "e\u{301}tude", "👍🏽", "a\"b\\c", "- 3 %", "tab\there", "\u{1B}[31m"]
    return "\(start) \(words[pick(0...words.count - 1)]) \(pick(0...9999))"
  }

  /// A number in an unusual but valid form.
  private mutating func literal(_ rule: NumberRule) -> String {
    let odd = ["4.50", "-0.0", "1E+2", "12345678901234567890.10", "3e0", "2.000", "0.1e1", "40e-1"]
    let allowed = odd.filter { Number(typed: $0).map { rule.allows($0) } ?? false }
    return allowed.isEmpty ? "1" : allowed[pick(0...allowed.count - 1)]
  }

  private mutating func unknownMembers() -> [JSONObject.Member] {
    let inner = JSONObject([
      .init(key: "nothing", value: .null), .init(key: "", value: .string("")),
      .init(key: "big", value: .number("1e400")), .init(key: "z", value: .array([])),
      .init(key: "id", value: .string("not an id")),
    ])
    return [
      .init(key: "zz-later", value: .object(inner)), .init(key: "aa-null", value: .null),
      .init(
        key: "x \(pick(0...99))", value: .array([.number("-0.00"), .bool(false), .object(JSONObject())])),
    ]
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}
