import SenderoCanvas
import SenderoCore

/// The list of conflicts, each with its subject, the map's value and the other side's value.
enum ConflictsView {
  static func draw(
    _ screen: ConflictsScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let language = editor.language
    let open = editor.front.openMap.openConflicts
    let place = screen.place(in: editor)
    let nothing = StyledLine.wrapped(
      Phrase.noConflicts[language], width: place.width - 3, limit: place.height, Style(.quiet))
    ListFrame(title: Phrase.conflictsTitle[language], whenEmpty: nothing)
      .draw(screen, editor, &hints, on: &canvas) { row, emphasis in
        let (now, other) = open[row].sides(in: editor.map, language)
        return [
          StyledLine(open[row].conflict.text[language], Style(.plain, emphasis.union(.bold))),
          StyledLine("● \(now)").indented(by: 2),
          StyledLine("○ \(other)", Style(emphasis.isEmpty ? .quiet : .accent)).indented(by: 2),
        ]
      }
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
