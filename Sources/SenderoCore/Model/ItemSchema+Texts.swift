extension ItemSchema {
  /// Whether any text of an item, or of an item in it, satisfies a condition.
  ///
  /// Stops at the first that does. Every text that the item holds is asked, known field or not, but for ids: nobody
  /// reads them.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - skipped: Keys of the item itself that are left out.
  ///   - condition: Asked for each text.
  /// - Returns: Whether there was one.
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
  /// Whether a text of the member itself satisfies a condition; the items in it are asked when the walk comes to them.
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
