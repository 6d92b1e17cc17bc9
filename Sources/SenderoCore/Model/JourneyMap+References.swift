/// The references to an item in other parts of the map.
public struct References: Hashable, Sendable {
  /// The number of entries for the item in other items, such as a persona's experience at a touchpoint.
  public var entries = 0
  /// The number of fields that contain the id of the item.
  public var mentions = 0

  /// Makes an empty count.
  public init() {}

  /// Whether there are no references.
  public var isEmpty: Bool { entries == 0 && mentions == 0 }
}

extension JourneyMap {
  /// Removes all references to an item.
  ///
  /// - Parameters:
  ///   - id: The id of the item.
  ///   - target: The kind of the item.
  /// - Returns: The references that were removed.
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
