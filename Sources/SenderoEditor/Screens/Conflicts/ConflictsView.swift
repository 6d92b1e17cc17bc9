import SenderoCanvas
import SenderoCore

/// The list of conflicts, each with its subject, the map's value and the other side's value.
enum ConflictsView {
  /// The screen row at which the list starts.
  static let firstRow = 1
  private static let height = 3

  /// Returns the height of each conflict and the height available for the list, in lines.
  static func scroll(_ editor: Editor) -> ListScroll {
    ListScroll(
      heights: Array(repeating: height, count: editor.front.openMap.openConflicts.count),
      space: max(1, editor.size.height - 2))
  }

  static func draw(_ screen: ConflictsScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    let language = editor.language
    let bottom = size.height - 1
    for (index, kept) in editor.front.openMap.openConflicts.enumerated() {
      let top = firstRow + index * height - screen.scroll
      guard top + height > firstRow, top < bottom else { continue }
      let isSelected = index == screen.row
      let (now, other) = editor.sides(of: kept)
      let lines: [(text: String, style: Style)] = [
        (kept.conflict.text[language], Style(.plain, isSelected ? [.selected, .bold] : .bold)),
        ("● \(now)", Style(.plain)), ("○ \(other)", Style(isSelected ? .accent : .quiet)),
      ]
      for (offset, line) in lines.enumerated() where (firstRow..<bottom).contains(top + offset) {
        let row = top + offset
        if isSelected {
          canvas.draw("┃", column: 0, row: row, width: 1, style: Style(.accent, .bold))
          canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: row)
        }
        canvas.draw(
          line.text, column: offset == 0 ? 2 : 4, row: row, width: size.width - (offset == 0 ? 3 : 5),
          style: line.style)
      }
    }
    if editor.front.openMap.openConflicts.isEmpty {
      canvas.drawWrapped(
        Phrase.noConflicts[language],
        in: Rectangle(column: 2, row: 1, width: size.width - 3, height: max(1, bottom - 1)),
        style: Style(.quiet))
    }
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      Phrase.conflictsTitle[language], column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    HintLine.draw(editor, row: bottom, on: &canvas)
    canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: 1)
  }
}

extension Editor {
  /// Returns the map's value and the other side's value of a conflict.
  fileprivate func sides(of kept: OpenConflict) -> (now: String, other: String) {
    switch kept.conflict.subject {
    case .deletion: (Phrase.stands[language], Phrase.isDeleted[language])
    case .place: (name(ofPlace: kept.taken), name(ofPlace: kept.other))
    case .field(let key): (value(kept.taken, key, kept), value(kept.other, key, kept))
    }
  }

  private func value(_ value: JSONValue?, _ key: String, _ kept: OpenConflict) -> String {
    guard let value, let path = kept.path(in: map), let field = map.item(at: path)?.kind.field(key) else {
      return value?.compactText ?? Phrase.none[language]
    }
    guard case .items = field.kind, let ids = value.array, let list = map.item(at: path)?.object[key]?.array
    else {
      return fieldText(at: path).text(of: value, as: field.kind)
    }
    // The value is an order, given by the ids of its items.
    return ids.compactMap { id in
      list.first { $0.object?.id == id.string }?.object.flatMap { name(of: $0, field) }
    }.joined(separator: ", ")
  }

  private func name(of item: JSONObject, _ field: FieldDescription) -> String? {
    guard case .items(let kind) = field.kind else { return nil }
    return kind.nameField.flatMap { item[$0.key]?.string } ?? item.id
  }

  /// Returns the name of the item that contains a moved item, according to one side of the conflict.
  private func name(ofPlace place: JSONValue?) -> String {
    MergePlace(place)?.name ?? Phrase.none[language]
  }
}
