import SenderoCore

extension Editor {
  /// The touchpoints of a stage in the rows of the board; a row in which the stage has none is `nil`.
  func rowMap(in stage: Int) -> RowMap {
    let touchpoints = stages[stage].touchpoints
    if arrangement == .channels {
      return RowMap(derived.lanes.rowMap(of: touchpoints, shown: shownTouchpoints(in: stage)))
    }
    guard lens != .everything else { return RowMap(inOrder: touchpoints.count) }
    return RowMap(shownTouchpoints(in: stage).map(Optional.some))
  }

  /// Lays the board out another way; by no name, the next way.
  mutating func arrange(by name: String) {
    let all = Arrangement.allCases
    let next: Arrangement?
    if name.isEmpty {
      next = all[((all.firstIndex(of: arrangement) ?? 0) + 1) % all.count]
    } else {
      next = Arrangement(rawValue: name)
    }
    guard let next else {
      message = Message(.quiet, Phrase.oneOf(all.map(\.rawValue)))
      return
    }
    arrangement = next
    updateDerived()
    message = Message(.done, next.title)
  }

  /// Shows or hides a row under the touchpoints.
  mutating func toggle(_ row: FieldRow) -> [Effect] {
    let isShown = fieldRows.contains(row.name)
    fieldRows = FieldRow.all.map(\.name).filter { $0 == row.name ? !isShown : fieldRows.contains($0) }
    message = Message(.done, Phrase.row(row.field.label, shown: !isShown))
    return [.rememberRows(fieldRows)]
  }
}
