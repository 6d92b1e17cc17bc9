extension JourneyMap {
  /// Removes all references to an item.
  ///
  /// - Parameters:
  ///   - id: The id of the item.
  ///   - target: The kind of the item.
  ///   - isLastToNobody: Whether a touchpoint that only this persona meets is then met by nobody; otherwise
  ///     everybody meets it.
  /// - Returns: The references that were removed.
  @discardableResult
  public mutating func removeReferences(
    to id: String, _ target: ReferenceTarget, isLastToNobody: Bool = false
  ) -> References {
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
        if rest.isEmpty, isLastToNobody, field === Touchpoint.fields.personas.description {
          return .replace(.array([.string(Touchpoint.nobody)]))
        }
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

extension JourneyMap {
  /// The number of touchpoints that a persona meets and no other persona does.
  public func touchpointsMetOnly(by persona: String) -> Int {
    self.stages.reduce(0) { count, stage in count + stage.touchpoints.count { $0.isMetOnly(by: persona) } }
  }

  /// Removes the touchpoints that a persona meets and no other persona does.
  public mutating func removeTouchpointsMetOnly(by persona: String) {
    for index in self.stages.indices
    where self.stages[index].touchpoints.contains(where: { $0.isMetOnly(by: persona) }) {
      self.stages[index].touchpoints.removeAll { $0.isMetOnly(by: persona) }
    }
  }
}
