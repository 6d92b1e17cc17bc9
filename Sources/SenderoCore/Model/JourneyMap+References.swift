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
    let rest = Self.kind.changing(object) { field, value in
      switch field.kind {
      case .reference(target):
        guard value.string == id else { return .keep }
        removed.mentions += 1
        return .replace(field.isRequired ? .string("") : nil)
      case .references(target):
        guard let elements = value.array, elements.contains(.string(id)) else { return .keep }
        let rest = elements.filter { $0 != .string(id) }
        removed.mentions += 1
        return .replace(rest.isEmpty ? nil : .array(rest))
      case .records(_, of: target):
        guard var entries = value.object, entries[id] != nil else { return .keep }
        entries[id] = nil
        removed.entries += 1
        return .replace(entries.members.isEmpty ? nil : .object(entries))
      case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .reference,
        .references, .items, .group, .records, .counts, .fixed:
        return .keep
      }
    }
    if let rest { object = rest }
    return removed
  }
}
