/// Something in a map that is kept as it is and wants mending.
public struct Finding: Hashable, Sendable {
  /// What is wrong.
  public enum Code: String, CaseIterable, Sendable {
    /// A value of another kind than its field's: a text where a list stands.
    case wrongKind = "wrong-kind"
    /// A word that is none of those the field takes.
    case unknownWord = "unknown-word"
    /// A number outside its range, or with decimals where whole numbers count.
    case outOfRange = "out-of-range"
    /// A date that is no day of the calendar.
    case notADay = "not-a-day"
    /// An id that no item of the kind has.
    case danglingReference = "dangling-reference"
  }

  /// What is wrong.
  public let code: Code
  /// The item that has the field, from the map down.
  public let item: JSONPath
  /// The field.
  public let field: FieldDescription

  /// Whether two say the same of the same field.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.code == right.code && left.item == right.item && left.field.key == right.field.key
  }

  /// Feeds what tells findings apart to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(item)
    hasher.combine(field.key)
  }
}

extension JourneyMap {
  /// Everything in the map that wants mending, in the order of the document.
  ///
  /// Walks the whole map once; the fields' own table says what each takes.
  public func findings() -> [Finding] {
    var findings: [Finding] = []
    let ids = KnownIDs(self)
    JourneyMap.kind.walkFields(object, at: []) { field, value, steps in
      guard let code = field.kind.finding(value, ids) else { return }
      findings.append(Finding(code: code, item: JSONPath(steps), field: field))
    }
    return findings
  }
}

/// The ids that references can name.
struct KnownIDs {
  private var ids: [ReferenceTarget: Set<String>] = [:]

  init(_ map: JourneyMap) {
    ids[.persona] = Set(map.personas.map(\.id))
    ids[.stage] = Set(map.stages.map(\.id))
    for stage in map.stages {
      for touchpoint in stage.touchpoints {
        ids[.touchpoint, default: []].insert(touchpoint.id)
        for painPoint in touchpoint.painPoints { ids[.painPoint, default: []].insert(painPoint.id) }
      }
    }
  }

  func contain(_ id: String, _ target: ReferenceTarget) -> Bool { ids[target]?.contains(id) ?? false }
}

extension ItemSchema {
  /// Calls a function with every known field that an item and the items in it have.
  fileprivate func walkFields(
    _ object: JSONObject, at steps: [JSONPath.Step],
    _ visit: (FieldDescription, JSONValue, [JSONPath.Step]) -> Void
  ) {
    for member in object.members {
      guard let field = field(member.key) else { continue }
      visit(field, member.value, steps)
      let inside = steps + [.key(member.key)]
      switch (field.kind, member.value) {
      case (.items(let kind), .array(let elements)):
        for (index, element) in elements.enumerated() {
          if let item = element.object { kind.walkFields(item, at: inside + [.index(index)], visit) }
        }
      case (.group(let kind), .object(let group)): kind.walkFields(group, at: inside, visit)
      case (.records(let kind, _), .object(let entries)):
        for entry in entries.members {
          if let item = entry.value.object { kind.walkFields(item, at: inside + [.key(entry.key)], visit) }
        }
      default: break
      }
    }
  }
}

extension FieldKind {
  /// What is wrong with a value, or `nil` where it is one that the field takes.
  fileprivate func finding(_ value: JSONValue, _ ids: KnownIDs) -> Finding.Code? {
    guard fits(value) else {
      if case (.choice, .string) = (self, value) { return .unknownWord }
      return .wrongKind
    }
    switch (self, value) {
    case (.number(let rule), _): return Number(json: value).map(rule.allows) == false ? .outOfRange : nil
    case (.date, .string(let text)): return Day(text) == nil ? .notADay : nil
    case (.reference(let target), .string(let id)): return ids.contain(id, target) ? nil : .danglingReference
    case (.references(let target), .array(let elements)):
      return elements.allSatisfy { ids.contain($0.string ?? "", target) } ? nil : .danglingReference
    case (.records(_, let target), .object(let entries)):
      return entries.members.allSatisfy { ids.contain($0.key, target) } ? nil : .danglingReference
    default: return nil
    }
  }
}
