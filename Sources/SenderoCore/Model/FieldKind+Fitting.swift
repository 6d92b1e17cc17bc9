extension FieldKind {
  /// Whether a value has the type that the field requires.
  ///
  /// It does not check the range of a number or the target of a reference. A value that does not fit is
  /// stored and shown unchanged.
  public func fits(_ value: JSONValue) -> Bool {
    switch self {
    case .identifier, .singleLine, .multiline, .date, .reference: value.string != nil
    case .choice(let choices): value.string.map { word in choices.contains { $0.word == word } } ?? false
    case .flag: if case .bool = value { true } else { false }
    case .number: if case .number = value { true } else { false }
    case .textList, .references: value.array?.allSatisfy { $0.string != nil } ?? false
    case .items: value.array != nil
    case .group, .records: value.object != nil
    case .counts: value.object?.members.allSatisfy { Number(json: $0.value) != nil } ?? false
    case .fixed: true
    }
  }
}

extension JSONValue {
  /// The value as JSON on one line.
  public var compactText: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let literal): literal
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[" + elements.map(\.compactText).joined(separator: ", ") + "]"
    case .object(let object):
      "{" + object.members.map { "\"\($0.key)\": " + $0.value.compactText }.joined(separator: ", ") + "}"
    }
  }
}
