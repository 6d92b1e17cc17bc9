import SenderoCore

extension Editor {
  /// Goes on after an entered text: to the next field, or to the next new element.
  mutating func goOn(after asked: TextPrompt, forward: Bool) {
    // The guide, and the walk from name to name, ask for something else.
    guard prompt == nil, readOnlyReason == nil, asked.sequel == nil else { return }
    let isEmpty = asked.input.text.trimmed.isEmpty
    switch asked.purpose {
    case .field(let target):
      guard details != nil else { return askForFulfilment(after: target) }
      switch target.place {
      case .whole: editField(after: target.item, target.key, forward: forward)
      case .new(let index):
        if isEmpty { return editField(after: target.item, target.key, forward: forward) }
        let next = DetailsTarget(item: target.item, key: target.key, place: .new(index + 1))
        ask(.field(next), TextInput())
      case .element: break
      }
    case .newTouchpoint:
      guard !isEmpty, let index = selection.touchpoint else { return }
      ask(.newTouchpoint(stage: selection.stage, index: index + 1), TextInput())
    case .newItem(let list, let index):
      if !isEmpty { ask(.newItem(list, index: index + 1), TextInput()) }
    default: break
    }
  }

  /// Edits the field after or before another in the details in front; does nothing at either end.
  mutating func editField(after item: JSONPath, _ key: String, forward: Bool) {
    let rows = rows
    guard let here = rows.firstIndex(where: { $0.isField(key, of: item) }) else { return }
    let stops = rows.indices.filter { rows[$0].isStop }
    guard let next = forward ? stops.first(where: { $0 > here }) : stops.last(where: { $0 < here }) else {
      return
    }
    selectRow(next, of: rows)
    openRow()
  }
}

extension DetailsRow {
  /// Whether the row is that of a field, not of an element in it.
  func isField(_ key: String, of item: JSONPath) -> Bool {
    content == .field && field.key == key && self.item == item
  }

  /// Whether `Enter` in the field above leads here: the field is filled in by typing or choosing.
  fileprivate var isStop: Bool {
    guard content == .field, !isInvalid else { return false }
    return switch field.kind {
    case .singleLine, .multiline, .date, .number, .choice, .reference, .textList, .counts, .items: true
    case .identifier, .flag, .references, .group, .records, .fixed: false
    }
  }
}
