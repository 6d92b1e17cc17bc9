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
    object.members.contains { member in
      guard !skipped.contains(member.key) else { return false }
      switch (field(member.key)?.kind, member.value) {
      case (.identifier?, _), (.reference?, _), (.references?, _): return false
      case (.items(let kind)?, .array(let elements)):
        return elements.contains { $0.object.map { kind.anyText(in: $0, where: condition) } ?? false }
      case (.group(let kind)?, .object(let group)): return kind.anyText(in: group, where: condition)
      case (.records(let kind, _)?, .object(let entries)):
        return entries.members.contains { entry in
          entry.value.object.map { kind.anyText(in: $0, where: condition) }
            ?? entry.value.anyText(where: condition)
        }
      case (.counts?, .object(let counts)):
        return counts.members.contains { condition($0.key) || $0.value.anyText(where: condition) }
      default: return member.value.anyText(where: condition)
      }
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
