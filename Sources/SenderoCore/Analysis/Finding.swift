/// A value in a map that is stored unchanged and needs to be corrected.
public struct Finding: Hashable, Sendable {
  /// The kinds of faults.
  public enum Code: String, CaseIterable, Sendable {
    /// A value of another kind than its field's, for example a text in place of a list.
    case wrongKind = "wrong-kind"
    /// A word that is not one of the field's choices.
    case unknownWord = "unknown-word"
    /// A number outside its range, or a fraction where only whole numbers are allowed.
    case outOfRange = "out-of-range"
    /// A date that is not a valid calendar day.
    case notADay = "not-a-day"
    /// An id that no item of the field's target kind has.
    case danglingReference = "dangling-reference"
  }

  /// The kind of fault.
  public let code: Code
  /// The path of the item that has the field.
  public let item: JSONPath
  /// The field.
  public let field: FieldDescription

  /// Whether two findings are the same fault of the same field.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.code == right.code && left.item == right.item && left.field.key == right.field.key
  }

  /// Hashes the parts that `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(item)
    hasher.combine(field.key)
  }
}

extension JourneyMap {
  /// All findings of the map, in the order of the document.
  ///
  /// It walks the whole map once and checks each value against the table of fields. Of a retired touchpoint
  /// only the day of retirement is checked.
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
  /// Whether the member belongs to a retired touchpoint and is not its day of retirement.
  fileprivate var isRetired: Bool {
    kind === Touchpoint.kind && field !== Touchpoint.fields.retired.description
      && Touchpoint(object: owner).isRetired
  }
}

extension FieldKind {
  /// The fault of a value in this field, or `nil` if it is valid.
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
      // “Nobody” is a valid value although no persona has this id.
      if target == .persona, value == .array([.string(Touchpoint.nobody)]) { return nil }
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
