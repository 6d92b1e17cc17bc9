import SenderoCore

extension ItemSchema {
  /// This kind and all kinds nested in it, each once, in document order.
  var withNested: [ItemSchema] {
    var kinds: [ItemSchema] = [self]
    for field in fields {
      for kind in field.kind.nested?.withNested ?? [] where !kinds.contains(where: { $0 === kind }) {
        kinds.append(kind)
      }
    }
    return kinds
  }

  /// Returns the fields that contain items of a kind, each with the kind that has the field.
  func homes(of kind: ItemSchema) -> [(owner: ItemSchema, field: FieldDescription)] {
    withNested.flatMap { owner in
      owner.fields.filter { $0.kind.nested === kind }.map { (owner, $0) }
    }
  }
}

extension FieldDescription {
  /// The only valid value of the field, if there is one.
  var fixedValue: JSONValue? {
    switch key {
    case JourneyMap.fields.format.key: .string(JourneyMap.formatName)
    case JourneyMap.fields.version.key: .number(String(JourneyMap.formatVersion))
    default: nil
    }
  }
}

extension ReferenceTarget {
  /// The kind of the referenced item.
  var kind: ItemSchema {
    switch self {
    case .persona: Persona.kind
    case .touchpoint: Touchpoint.kind
    case .stage: Stage.kind
    case .painPoint: PainPoint.kind
    }
  }
}

extension NumberRule {
  /// The minimum in JSON notation; `nil` if there is none.
  var least: String? { range.lowerBound == NumberRule().range.lowerBound ? nil : literal(range.lowerBound) }
  /// The maximum in JSON notation; `nil` if there is none.
  var most: String? { range.upperBound == NumberRule().range.upperBound ? nil : literal(range.upperBound) }

  private func literal(_ bound: Double) -> String {
    Int(exactly: bound).map(String.init) ?? String(bound)
  }
}
