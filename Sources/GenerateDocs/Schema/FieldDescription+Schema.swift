import SenderoCore

extension FieldDescription {
  /// The schema of the field: its label, description and type.
  var schema: JSONObject {
    var about = self.about.english
    if let target = kind.referenceTarget {
      about += " (by the id of a \(target.kind.title.english.lowercased()))"
    }
    return ["title": .string(label.english), "description": .string(about)] + type
  }

  private var type: JSONObject {
    switch kind {
    case .identifier: ["$ref": "#/$defs/identifier"]
    case .singleLine, .multiline, .reference: ["type": "string"]
    case .date: ["$ref": "#/$defs/day"]
    case .choice(let choices): ["enum": .array(choices.map { .string($0.word) })]
    case .flag: ["type": "boolean"]
    case .number(let rule): rule.schema
    case .textList, .references: ["type": "array", "items": ["type": "string"]]
    case .items(let kind): ["type": "array", "items": ["$ref": MapSchema.reference(to: kind)]]
    case .group(let kind): ["$ref": MapSchema.reference(to: kind)]
    case .records(let kind, _):
      ["type": "object", "additionalProperties": ["$ref": MapSchema.reference(to: kind)]]
    case .counts: ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0]]
    case .fixed: fixedValue.map { ["const": $0] } ?? JSONObject()
    }
  }
}

extension FieldKind {
  /// The kind of item that the field refers to by ids; `nil` if the field does not refer to items.
  var referenceTarget: ReferenceTarget? {
    switch self {
    case .reference(let target), .references(let target): target
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .items, .group,
      .records, .counts, .fixed:
      nil
    }
  }
}

extension NumberRule {
  fileprivate var schema: JSONObject {
    var schema: JSONObject = ["type": isWhole ? "integer" : "number"]
    if let least { schema["minimum"] = .number(least) }
    if let most { schema["maximum"] = .number(most) }
    return schema
  }
}
