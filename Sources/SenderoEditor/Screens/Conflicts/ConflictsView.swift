import SenderoCanvas
import SenderoCore

/// The list of conflicts, each with its subject, the map's value and the other side's value.
enum ConflictsView {
  static func draw(_ screen: ConflictsScreen, _ editor: Editor, on canvas: inout Canvas) {
    let size = canvas.size
    let language = editor.language
    let bottom = size.height - 1
    let open = editor.front.openMap.openConflicts
    let place = screen.place(in: editor)
    let selected = screen.selectedRow(in: editor)
    for (index, range) in screen.scroll(in: editor).visible(from: screen.list.top) {
      let kept = open[index]
      let isSelected = index == selected
      let (now, other) = kept.sides(in: editor.map, language)
      let lines: [(text: String, style: Style)] = [
        (kept.conflict.text[language], Style(.plain, isSelected ? [.selected, .bold] : .bold)),
        ("● \(now)", Style(.plain)), ("○ \(other)", Style(isSelected ? .accent : .quiet)),
      ]
      for (offset, line) in lines.enumerated() where (0..<place.height).contains(range.lowerBound + offset) {
        let row = place.row + range.lowerBound + offset
        if isSelected {
          canvas.draw("┃", column: 0, row: row, width: 1, style: Style(.accent, .bold))
          canvas.cursor = canvas.cursor ?? Canvas.Position(column: 0, row: row)
        }
        canvas.draw(
          line.text, column: offset == 0 ? 2 : 4, row: row, width: size.width - (offset == 0 ? 3 : 5),
          style: line.style)
      }
    }
    if open.isEmpty {
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

extension OpenConflict {
  /// Returns the map's value and the other side's value.
  fileprivate func sides(in map: JourneyMap, _ language: Language) -> (now: String, other: String) {
    switch conflict.subject {
    case .deletion: (Phrase.stands[language], Phrase.isDeleted[language])
    case .place:
      (MergePlace(taken)?.name ?? Phrase.none[language], MergePlace(other)?.name ?? Phrase.none[language])
    case .field(let key): (text(of: taken, key, in: map, language), text(of: other, key, in: map, language))
    }
  }

  private func text(
    of value: JSONValue?, _ key: String, in map: JourneyMap, _ language: Language
  ) -> String {
    guard let value, let path = path(in: map), let field = map.item(at: path)?.kind.field(key) else {
      return value?.compactText ?? Phrase.none[language]
    }
    guard case .items(let kind) = field.kind, let ids = value.array,
      let list = map.item(at: path)?.object[key]?.array
    else {
      return map.fieldText(at: path, language).text(of: value, as: field.kind)
    }
    // The value is an order, given by the ids of its items.
    return ids.compactMap { id in
      list.first { $0.object?.id == id.string }?.object.flatMap { item in
        kind.nameField.flatMap { item[$0.key]?.string } ?? item.id
      }
    }.joined(separator: ", ")
  }
}
