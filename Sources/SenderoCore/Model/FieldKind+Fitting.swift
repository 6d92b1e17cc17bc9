extension FieldKind {
  /// Whether a value is of the kind that the field holds.
  ///
  /// Only the kind counts, not the range of a number or whether a reference leads anywhere. What does not fit is kept
  /// as it is and shown as it is.
  public func fits(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (.identifier, .string), (.singleLine, .string), (.multiline, .string), (.date, .string),
      (.reference, .string):
      true
    case (.choice(let choices), .string(let word)): choices.contains { $0.word == word }
    case (.flag, .bool), (.number, .number), (.group, .object), (.records, .object), (.items, .array): true
    case (.textList, .array(let elements)), (.references, .array(let elements)):
      elements.allSatisfy { $0.string != nil }
    case (.counts, .object(let object)): object.members.allSatisfy { Number(json: $0.value) != nil }
    case (.fixed, _): true
    default: false
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
