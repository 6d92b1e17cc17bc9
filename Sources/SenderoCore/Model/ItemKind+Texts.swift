extension ItemKind {
  /// Whether any text of an item, or of an item in it, satisfies a condition.
  ///
  /// Stops at the first that does. Every text that the item holds is asked, known field or not.
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
      guard !skipped.contains(member.key), member.key != "id" else { return false }
      return member.value.anyText(where: condition)
    }
  }
}

extension JSONValue {
  fileprivate func anyText(where condition: (String) -> Bool) -> Bool {
    switch self {
    case .string(let text): condition(text)
    case .array(let elements): elements.contains { $0.anyText(where: condition) }
    case .object(let object):
      object.members.contains { $0.key != "id" && $0.value.anyText(where: condition) }
    default: false
    }
  }
}
