import SenderoCore

@testable import GenerateDocs

/// Items built from the tables of fields, for tests that must cover every field.
struct SampleItems {
  private var idCount = 0

  /// An item with every field, several elements in each list, and an unknown field.
  mutating func full(_ kind: ItemSchema, variant: Int = 0) -> JSONObject {
    var object = JSONObject()
    for field in kind.fields { object[field.key] = value(for: field, variant) }
    object["x-unknown"] = .array([.null, .number("4.50"), .object(JSONObject())])
    return object
  }

  /// An item with only the required fields.
  mutating func least(_ kind: ItemSchema) -> JSONObject {
    var object = JSONObject()
    for field in kind.fields where field.isRequired { object[field.key] = value(for: field, 0) }
    return object
  }

  private mutating func value(for field: FieldDescription, _ variant: Int) -> JSONValue? {
    switch field.kind {
    case .identifier:
      idCount += 1
      return .string("item\(idCount)")
    case .singleLine: return .string("A text")
    case .multiline: return .string("A text\nof two lines")
    case .date: return .string("2026-02-28")
    case .choice(let choices): return .string(choices[variant % choices.count].word)
    case .flag: return .bool(true)
    case .number(let rule): return .number(rule.most ?? rule.least ?? "-12.50")
    case .textList: return .array([.string("One"), .string("Two")])
    case .reference: return .string("item1")
    case .references: return .array([.string("item1"), .string("item2")])
    case .items(let kind): return .array((0..<5).map { .object(full(kind, variant: $0)) })
    case .group(let kind): return .object(full(kind))
    case .records(let kind, _):
      return .object(
        JSONObject((0..<3).map { .init(key: "item\($0)", value: .object(full(kind, variant: $0))) }))
    case .counts: return .object(JSONObject([.init(key: "Ana", value: .number("2"))]))
    case .fixed: return field.fixedValue
    }
  }
}
