import SenderoCore

extension Editor {
  /// Moves the selection up or down in its stage; above the first touchpoint is the header.
  mutating func moveSelection(rows: Int) {
    guard selectedStage != nil else { return }
    // In the order in which they stand on the board, which in lanes is not that of the journey.
    let shown = rowMap(in: selection.stage).filled
    let place = selection.touchpoint.flatMap(shown.row) ?? -1
    let least = selection.anchor == nil ? -1 : 0
    let target = min(max(place + rows, least), shown.count - 1)
    selection.touchpoint = target < 0 ? nil : shown[target]
  }

  /// Moves the selection to another stage, to the touchpoint beside where it was.
  mutating func moveSelection(stages offset: Int) {
    let count = stages.count
    guard count > 0 else { return }
    selectStage(min(max(selection.stage + offset, 0), count - 1))
  }

  /// Selects a stage, at the row where the selection was.
  mutating func selectStage(_ index: Int) {
    guard index != selection.stage else { return }
    let row = selectedRowOnBoard
    selection.anchor = nil
    selection.stage = index
    guard let row else { return }
    let rowMap = rowMap(in: index)
    // The same row, or the nearest one above it, or else below it.
    let place =
      rowMap.indices.prefix(row + 1).last { rowMap[$0] != nil } ?? rowMap.indices.first { rowMap[$0] != nil }
    selection.touchpoint = place.flatMap { rowMap[$0] }
  }

  /// Starts or ends a marked range at the selected touchpoint.
  mutating func toggleRange() {
    selection.anchor = selection.anchor == nil ? selection.touchpoint : nil
  }

  /// Moves the selected touchpoints up or down in their stage.
  mutating func moveTouchpoints(rows: Int) {
    let range = selection.touchpoints
    guard let stage = selectedStage, !range.isEmpty,
      range.lowerBound + rows >= 0, range.upperBound + rows <= stage.touchpoints.count
    else {
      message = Message(.quiet, Phrase.noFurther)
      return
    }
    change(Phrase.moved(named(range))) { map, selection in
      var touchpoints = map.stages[selection.stage].touchpoints
      let moved = Array(touchpoints.elements[range])
      touchpoints.elements.removeSubrange(range)
      touchpoints.elements.insert(contentsOf: moved, at: range.lowerBound + rows)
      map.stages[selection.stage].touchpoints = touchpoints
      selection.touchpoint = selection.touchpoint.map { $0 + rows }
      selection.anchor = selection.anchor.map { $0 + rows }
    }
  }

  /// Moves the selected touchpoints to the stage beside theirs, or the stage itself where its header is selected.
  mutating func moveAcross(stages offset: Int) {
    let target = selection.stage + offset
    guard stages.indices.contains(target) else {
      message = Message(.quiet, Phrase.noFurther)
      return
    }
    guard selection.touchpoint != nil else { return moveStage(to: target) }
    let row = min(selection.touchpoints.lowerBound, stages[target].touchpoints.count)
    moveTouchpoints(to: target, row: row)
  }

  /// Moves the selected touchpoints to a place in any stage.
  ///
  /// - Parameters:
  ///   - stage: The stage they go to.
  ///   - row: The row there, counted before they are taken from where they were.
  mutating func moveTouchpoints(to stage: Int, row: Int) {
    let range = selection.touchpoints
    guard !range.isEmpty else { return }
    change(Phrase.moved(named(range))) { map, selection in
      let moved = Array(map.stages[selection.stage].touchpoints.elements[range])
      map.stages[selection.stage].touchpoints.elements.removeSubrange(range)
      var place = row
      if stage == selection.stage, place > range.lowerBound {
        place = max(range.lowerBound, place - range.count)
      }
      place = min(place, map.stages[stage].touchpoints.count)
      map.stages[stage].touchpoints.elements.insert(contentsOf: moved, at: place)
      let anchor = selection.anchor
      let isDownward = (anchor ?? 0) <= (selection.touchpoint ?? 0)
      selection.stage = stage
      selection.touchpoint = isDownward ? place + moved.count - 1 : place
      selection.anchor = anchor.map { _ in isDownward ? place : place + moved.count - 1 }
    }
  }

  /// Moves the selected stage.
  mutating func moveStage(to target: Int) {
    guard let stage = selectedStage, target != selection.stage else { return }
    change(Phrase.moved(Phrase.quoted(stage.name))) { map, selection in
      let moved = map.stages.elements.remove(at: selection.stage)
      map.stages.elements.insert(moved, at: target)
      selection.stage = target
    }
  }

  /// What a range of touchpoints is called: the one's name, or how many.
  func named(_ range: Range<Int>) -> LocalizedText {
    Phrase.named(range.map { selectedStage?.touchpoints[$0].name ?? "" })
  }
}
