extension ItemSchema {
  /// Whether any text of an item or its contents satisfies a condition.
  ///
  /// It stops at the first match. All texts are checked, in known and unknown members, except ids, which
  /// users do not see.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - skipped: Keys of the item itself that are not searched.
  ///   - condition: Returns whether a text matches.
  /// - Returns: Whether a text matches.
  public func anyText(
    in object: JSONObject, except skipped: Set<String> = [], where condition: (String) -> Bool
  ) -> Bool {
    walk(object) { member in
      if member.steps.isEmpty, skipped.contains(member.key) { return .skip }
      return member.anyText(where: condition) ? .stop : .enter
    }
  }
}

extension WalkedMember {
  /// Whether a text of the member itself satisfies a condition.
  ///
  /// Texts of items in the member do not count, because the walk visits those items later.
  fileprivate func anyText(where condition: (String) -> Bool) -> Bool {
    switch field?.kind {
    case .identifier, .reference, .references: return false
    case .group where value.object != nil: return false
    case .items where value.array != nil:
      return value.array?.contains { $0.object == nil && $0.anyText(where: condition) } ?? false
    case .records where value.object != nil:
      return value.object?.members.contains { $0.value.object == nil && $0.value.anyText(where: condition) }
        ?? false
    case .counts where value.object != nil:
      return value.object?.members.contains { condition($0.key) || $0.value.anyText(where: condition) }
        ?? false
    case .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .fixed, .items, .group, .records,
      .counts, nil:
      return value.anyText(where: condition)
    }
  }
}

extension JSONValue {
  fileprivate func anyText(where condition: (String) -> Bool) -> Bool {
    switch self {
    case .string(let text): condition(text)
    case .array(let elements): elements.contains { $0.anyText(where: condition) }
    case .object(let object): object.members.contains { $0.value.anyText(where: condition) }
    default: false
    }
  }
}
