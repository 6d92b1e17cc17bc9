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
    firstText(in: object, except: skipped, where: condition) != nil
  }

  /// Finds the first text of an item or its contents that satisfies a condition.
  ///
  /// It checks all texts in known and unknown members except ids, which users do not see. Of a word that
  /// people choose, it checks the labels as well.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - skipped: Keys of the item itself that are not searched.
  ///   - condition: Returns whether a text matches.
  /// - Returns: The text and its place; `nil` if no text matches.
  public func firstText(
    in object: JSONObject, except skipped: Set<String> = [], where condition: (String) -> Bool
  ) -> FoundText? {
    var found: FoundText?
    walk(object) { member in
      if member.steps.isEmpty, skipped.contains(member.key) { return .skip }
      guard let text = member.firstText(where: condition) else { return .enter }
      found = FoundText(text: text, item: member.item, kind: member.kind, key: member.key)
      return .stop
    }
    return found
  }
}

extension WalkedMember {
  /// Returns the first text of the member itself that satisfies a condition.
  ///
  /// Texts of items in the member do not count, because the walk visits those items later.
  fileprivate func firstText(where condition: (String) -> Bool) -> String? {
    switch field?.kind {
    case .identifier, .reference, .references: return nil
    case .group where value.object != nil: return nil
    case .items where value.array != nil:
      return value.array?.lazy.filter { $0.object == nil }.first { $0.firstText(where: condition) }
    case .records where value.object != nil:
      return value.object?.members.first {
        $0.value.object == nil ? $0.value.firstText(where: condition) : nil
      }
    case .counts where value.object != nil:
      return value.object?.members.first {
        condition($0.key) ? $0.key : $0.value.firstText(where: condition)
      }
    case .choice(let choices):
      guard let choice = choices.first(where: { .string($0.word) == value }) else {
        return value.firstText(where: condition)
      }
      return [choice.word, choice.label.english, choice.label.spanish].first(where: condition)
    case .singleLine, .multiline, .date, .flag, .number, .textList, .fixed, .items, .group, .records, .counts,
      nil:
      return value.firstText(where: condition)
    }
  }
}

extension JSONValue {
  fileprivate func firstText(where condition: (String) -> Bool) -> String? {
    switch self {
    case .string(let text): condition(text) ? text : nil
    case .array(let elements): elements.first { $0.firstText(where: condition) }
    case .object(let object): object.members.first { $0.value.firstText(where: condition) }
    default: nil
    }
  }
}

extension Sequence {
  /// Returns the first result that is not `nil`.
  fileprivate func first<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self { if let result = transform(element) { return result } }
    return nil
  }
}
