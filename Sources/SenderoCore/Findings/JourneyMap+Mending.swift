extension JourneyMap {
  /// Removes a reference that leads nowhere.
  ///
  /// An item that consists of its reference, such as a branch, is removed as a whole.
  ///
  /// - Parameter finding: A finding of the rule `dangling-reference` in this map; others change nothing.
  public mutating func removeReference(_ finding: Finding) {
    guard finding.rule === Rule.danglingReference, let field = finding.field else { return }
    let id = finding.text
    if case .reference = field.kind, field.isRequired { return removeItem(at: finding.item) }
    updateItem(at: finding.item) { object, kind in
      switch (field.kind, object[field.key]) {
      case (.reference, _): kind.set(nil, for: field.key, in: &object)
      case (.references, .array(let ids)?):
        let rest = ids.filter { $0 != .string(id) }
        kind.set(rest.isEmpty ? nil : .array(rest), for: field.key, in: &object)
      case (.records, .object(var entries)?):
        entries[id] = nil
        kind.set(entries.members.isEmpty ? nil : .object(entries), for: field.key, in: &object)
      default: break
      }
    }
  }
}
