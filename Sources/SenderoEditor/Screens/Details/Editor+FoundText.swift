import SenderoCore

extension Editor {
  /// Selects the row that shows a text which a search found in the item of the details.
  mutating func selectRow(of found: FoundText) {
    guard let path = details?.path else { return }
    let steps = found.item.steps
    guard case .key(let first)? = steps.first else {
      let element = map.item(at: path)?.object[found.key]?.array?.firstIndex(of: .string(found.text))
      let content = element.map(DetailsRow.Content.element) ?? .field
      return selectRow { $0.item == path && $0.field.key == found.key && $0.content == content }
    }
    let content: DetailsRow.Content? =
      switch steps.dropFirst().first {
      case .index(let index)?: .item(index)
      case .key(let id)?: .entry(id)
      case nil: nil
      }
    selectRow { row in
      guard let content else { return row.item.steps == path.steps + steps && row.field.key == found.key }
      return row.item == path && row.field.key == first && row.content == content
    }
  }
}
