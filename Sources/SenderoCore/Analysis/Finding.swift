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
  /// Walks the whole map once; the fields' own table says what each takes. Of a retired touchpoint only the day is
  /// looked at.
  public func findings() -> [Finding] {
    var findings: [Finding] = []
    let ids = KnownIDs(self)
    JourneyMap.kind.walk(object) { member in
      if member.isRetired { return .skip }
      if let field = member.field, let code = field.kind.finding(member.value, ids) {
        findings.append(Finding(code: code, item: member.item, field: field))
      }
      return .enter
    }
    return findings
  }
}

extension WalkedMember {
  /// Whether it belongs to a retired touchpoint, and is not the day that retires it.
  fileprivate var isRetired: Bool {
    kind === Touchpoint.kind && field !== Touchpoint.fields.retired.description
      && Touchpoint(object: owner).isRetired
  }
}

/// The ids that references can name.
struct KnownIDs {
  private var ids: [ReferenceTarget: Set<String>] = [:]

  init(_ map: JourneyMap) {
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      guard let target = ReferenceTarget(kind), let id = item.id else { return }
      ids[target, default: []].insert(id)
    }
  }

  func contain(_ id: String, _ target: ReferenceTarget) -> Bool { ids[target]?.contains(id) ?? false }
}

extension ReferenceTarget {
  /// What names items of a kind; `nil` if nothing does.
  fileprivate init?(_ kind: ItemSchema) {
    self.init(rawValue: kind.name)
  }
}

extension FieldKind {
  /// What is wrong with a value, or `nil` where it is one that the field takes.
  fileprivate func finding(_ value: JSONValue, _ ids: KnownIDs) -> Finding.Code? {
    guard fits(value) else {
      if case (.choice, .string) = (self, value) { return .unknownWord }
      return .wrongKind
    }
    switch self {
    case .number(let rule): return Number(json: value).map(rule.allows) == false ? .outOfRange : nil
    case .date: return Day(value.string ?? "") == nil ? .notADay : nil
    case .reference(let target): return ids.contain(value.string ?? "", target) ? nil : .danglingReference
    case .references(let target):
      let isWhole = value.array?.allSatisfy { ids.contain($0.string ?? "", target) } ?? true
      return isWhole ? nil : .danglingReference
    case .records(_, let target):
      let isWhole = value.object?.members.allSatisfy { ids.contain($0.key, target) } ?? true
      return isWhole ? nil : .danglingReference
    case .identifier, .singleLine, .multiline, .choice, .flag, .textList, .items, .group, .counts, .fixed:
      return nil
    }
  }
}
