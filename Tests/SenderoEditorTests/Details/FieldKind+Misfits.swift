import SenderoCore

extension FieldKind {
  /// Whether the user types the whole value.
  var isTypedText: Bool {
    switch self {
    case .singleLine, .multiline, .date, .number: true
    default: false
    }
  }

  /// Values that the field cannot have.
  var misfits: [JSONValue] {
    let object = JSONValue.object(JSONObject([.init(key: "a", value: .string("b"))]))
    switch self {
    case .identifier, .fixed, .items: return []
    case .singleLine, .multiline, .date, .reference: return [.number("12"), .array([.number("1")]), object]
    case .choice: return [.string("great"), .bool(true)]
    case .flag: return [.string("yes"), .number("1")]
    case .number: return [.string("a lot"), .array([])]
    case .textList, .references: return [.string("alone"), .array([.number("1"), .string("a")])]
    case .group, .records: return [.string("text"), .array([.number("1")])]
    case .counts: return [object, .string("5")]
    }
  }
}
