import SenderoCore

extension Editor {
  /// The touchpoints of a stage in the rows of the board; a row in which the stage has none is `nil`.
  func slots(in stage: Int) -> BoardSlots {
    let touchpoints = stages[stage].touchpoints
    if arrangement == .channels {
      return BoardSlots(lanes.slots(of: touchpoints, shown: shownTouchpoints(in: stage)))
    }
    guard lens != .everything else { return BoardSlots(inOrder: touchpoints.count) }
    return BoardSlots(shownTouchpoints(in: stage).map(Optional.some))
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
    lanes.update(stages, lens: lens)
    message = Message(.done, next.title)
  }

  /// Shows or hides a row under the touchpoints.
  mutating func toggle(_ row: BoardRow) -> [Effect] {
    let isShown = boardRows.contains(row.name)
    boardRows = BoardRow.all.map(\.name).filter { $0 == row.name ? !isShown : boardRows.contains($0) }
    message = Message(.done, Phrase.row(row.field.label, shown: !isShown))
    return [.rememberRows(boardRows)]
  }
}
