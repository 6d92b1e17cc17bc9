/// What is said of an item elsewhere in the map.
public struct References: Hashable, Sendable {
  /// What belongs to it under another item, such as a persona's experience of a touchpoint.
  public var entries = 0
  /// How often it is named.
  public var mentions = 0

  /// Nothing.
  public init() {}

  /// Whether nothing is said of it.
  public var isEmpty: Bool { entries == 0 && mentions == 0 }
}

extension JourneyMap {
  /// Takes away all that refers to an item.
  ///
  /// - Parameters:
  ///   - id: The item's id.
  ///   - target: What kind of item it is.
  /// - Returns: What was taken away.
  @discardableResult
  public mutating func removeReferences(to id: String, _ target: ReferenceTarget) -> References {
    var removed = References()
    if let object = Self.kind.removingReferences(to: id, target, from: object, &removed) {
      self.object = object
    }
    return removed
  }
}

extension ItemSchema {
  /// An item without what refers to another; `nil` where nothing does, so that what is untouched stays shared.
  fileprivate func removingReferences(
    to id: String, _ target: ReferenceTarget, from object: JSONObject, _ removed: inout References
  ) -> JSONObject? {
    var result: JSONObject?
    for member in object.members {
      let value: JSONValue?
      switch (field(member.key)?.kind, member.value) {
      case (.reference(target)?, .string(id)):
        removed.mentions += 1
        value = field(member.key)?.isRequired == true ? .string("") : nil
      case (.references(target)?, .array(let elements)) where elements.contains(.string(id)):
        let rest = elements.filter { $0 != .string(id) }
        removed.mentions += 1
        value = rest.isEmpty ? nil : .array(rest)
      case (.records(_, of: target)?, .object(var entries)) where entries[id] != nil:
        entries[id] = nil
        removed.entries += 1
        value = entries.members.isEmpty ? nil : .object(entries)
      case (.items(let kind)?, .array(let elements)):
        guard let rest = kind.removingReferences(to: id, target, from: elements, &removed) else { continue }
        value = .array(rest)
      default: continue
      }
      var changed = result ?? object
      set(value, for: member.key, in: &changed)
      result = changed
    }
    return result
  }

  private func removingReferences(
    to id: String, _ target: ReferenceTarget, from elements: [JSONValue], _ removed: inout References
  ) -> [JSONValue]? {
    var result: [JSONValue]?
    for (index, element) in elements.enumerated() {
      guard let item = element.object,
        let rest = removingReferences(to: id, target, from: item, &removed)
      else { continue }
      var changed = result ?? elements
      changed[index] = .object(rest)
      result = changed
    }
    return result
  }
}
