import SenderoCore

extension Editor {
  /// Deletes the value of the selected row.
  mutating func deleteInDetails() {
    guard let row = selectedRow else { return }
    defer { stayInField(of: row) }
    let target = DetailsTarget(item: row.item, key: row.field.key, place: .whole)
    switch (row.content, row.field.kind) {
    case (.element(let index), .counts):
      setCount(nil, DetailsTarget(item: row.item, key: row.field.key, place: .element(index)))
    case (.item(let index), _)
    where MapList.personas.path(index) == row.item.appending(.key(row.field.key)).appending(.index(index)):
      delete(index, of: .personas)
    case (.element(let index), _), (.item(let index), _):
      set(nil, DetailsTarget(item: row.item, key: row.field.key, place: .element(index)))
    case (.entry(let id), _):
      change(Phrase.emptied(row.field.label)) { map, _ in
        map.updateItem(at: row.item.appending(.key(row.field.key)).appending(.key(id))) { object, _ in
          object.members = []
        }
      }
    case (.reference(let id), _): if row.isNamed { toggleReference(id, row) }
    case (.field, _):
      guard !row.field.isRequired else {
        message = Message(.quiet, Phrase.needsText(row.field.label))
        return
      }
      set(nil, target)
    }
  }

  /// Moves the selection up if a deletion has moved it out of the field, so that deleting again does not
  /// empty the field below.
  private mutating func stayInField(of row: DetailsRow) {
    guard row.content != .field, let now = selectedRow else { return }
    if now.item != row.item || now.field.key != row.field.key { moveDetails(rows: -1) }
  }

  /// Moves the selected element up or down in its list.
  mutating func moveInDetails(rows offset: Int) {
    guard let row = selectedRow, let details, mayWrite() else { return }
    let index: Int
    switch row.content {
    case .element(let element), .item(let element): index = element
    default:
      message = Message(.quiet, Phrase.notAnElement)
      return
    }
    var hasMoved = false
    change(Phrase.moved(Phrase.quoted(text(of: row)))) { map, _ in
      map.updateItem(at: row.item) { object, kind in
        if var elements = object[row.field.key]?.array, elements.indices.contains(index + offset) {
          elements.swapAt(index, index + offset)
          kind.set(.array(elements), for: row.field.key, in: &object)
          hasMoved = true
        } else if var counts = object[row.field.key]?.object, counts.members.indices.contains(index + offset)
        {
          counts.members.swapAt(index, index + offset)
          kind.set(.object(counts), for: row.field.key, in: &object)
          hasMoved = true
        }
      }
    }
    if hasMoved {
      selectRow(details.row + offset, of: rows)
    } else {
      message = Message(.quiet, Phrase.noFurther)
    }
  }
}
