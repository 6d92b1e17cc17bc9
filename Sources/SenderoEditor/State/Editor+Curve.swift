import SenderoCore

extension Editor {
  /// Walks along the journey: to the touchpoint some steps further, across stages.
  mutating func walk(_ steps: Int) {
    let step = steps < 0 ? -1 : 1
    for _ in 0..<abs(steps) {
      guard let next = neighbour(step) else {
        if abs(steps) == 1 { message = Message(.quiet, Phrase.noFurther) }
        return
      }
      selection = next
    }
  }

  /// The touchpoint before or after the selection among those shown.
  private func neighbour(_ step: Int) -> Selection? {
    guard stages.indices.contains(selection.stage) else { return nil }
    let shown = shownTouchpoints(in: selection.stage)
    let here = selection.touchpoint ?? -1
    let beside = step < 0 ? shown.last { $0 < here } : shown.first { $0 > here }
    if let beside { return Selection(stage: selection.stage, touchpoint: beside) }
    return firstShown(
      in: stride(from: selection.stage + step, to: step < 0 ? -1 : stages.count, by: step), step)
  }

  /// The first touchpoint shown in some stages, or the last where they are gone through backwards.
  private func firstShown(in order: some Sequence<Int>, _ step: Int) -> Selection? {
    for stage in order {
      let shown = shownTouchpoints(in: stage)
      if let touchpoint = step < 0 ? shown.last : shown.first {
        return Selection(stage: stage, touchpoint: touchpoint)
      }
    }
    return nil
  }

  /// Walks to the first touchpoint of the stage after, or of this stage, and then of the one before.
  mutating func walk(stages direction: Int) {
    guard stages.indices.contains(selection.stage) else { return }
    if direction < 0 {
      let first = shownTouchpoints(in: selection.stage).first
      let isAtFirst = selection.touchpoint == nil || selection.touchpoint == first
      let last = isAtFirst ? selection.stage - 1 : selection.stage
      let target = stride(from: last, through: 0, by: -1).first { !shownTouchpoints(in: $0).isEmpty }
      if let target { selection = Selection(stage: target, touchpoint: shownTouchpoints(in: target).first) }
    } else if let target = firstShown(in: stages.indices.dropFirst(selection.stage + 1), 1) {
      selection = target
    } else {
      walk(toEnd: false)
    }
  }

  /// Walks to the first or the last touchpoint of the journey.
  mutating func walk(toEnd first: Bool) {
    let order = stride(
      from: first ? 0 : stages.count - 1, to: first ? stages.count : -1, by: first ? 1 : -1)
    if let end = firstShown(in: order, first ? 1 : -1) { selection = end }
  }

  /// Draws one line a persona on the curve, or one for all.
  mutating func togglePersonaCurves() {
    showsPersonaCurves.toggle()
    message = Message(.done, Phrase.curves(byPersona: showsPersonaCurves))
  }
}
