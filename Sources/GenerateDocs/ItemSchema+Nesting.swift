import SenderoCore

extension ItemSchema {
  /// The kind and those nested in it, each once, in the order a document meets them.
  var withNested: [ItemSchema] {
    var kinds: [ItemSchema] = [self]
    for field in fields {
      for kind in field.kind.nested?.withNested ?? [] where !kinds.contains(where: { $0 === kind }) {
        kinds.append(kind)
      }
    }
    return kinds
  }

  /// The fields in which items of a kind stand, with the kind that has the field.
  func homes(of kind: ItemSchema) -> [(owner: ItemSchema, field: FieldDescription)] {
    withNested.flatMap { owner in
      owner.fields.filter { $0.kind.nested === kind }.map { (owner, $0) }
    }
  }
}

extension FieldDescription {
  /// What the field always holds, where that is fixed.
  var fixedValue: JSONValue? {
    switch key {
    case JourneyMap.fields.format.key: .string(JourneyMap.formatName)
    case JourneyMap.fields.version.key: .number(String(JourneyMap.formatVersion))
    default: nil
    }
  }
}

extension ReferenceTarget {
  /// The kind of item that is referred to.
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
  /// The least number, as JSON writes it; `nil` where there is none.
  var least: String? { range.lowerBound == NumberRule().range.lowerBound ? nil : literal(range.lowerBound) }
  /// The greatest number, as JSON writes it; `nil` where there is none.
  var most: String? { range.upperBound == NumberRule().range.upperBound ? nil : literal(range.upperBound) }

  private func literal(_ bound: Double) -> String {
    Int(exactly: bound).map(String.init) ?? String(bound)
  }
}
