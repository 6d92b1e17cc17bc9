import SenderoCore

/// The order of the journey: the visible touchpoints one after another, across stages.
extension MapView {
  /// Returns the touchpoint before or after the selection.
  ///
  /// - Parameters:
  ///   - step: 1 for the next touchpoint, −1 for the previous one.
  ///   - stages: The stages of the map.
  /// - Returns: The touchpoint; `nil` at the end of the journey.
  func neighbour(_ step: Int, in stages: ItemList<Stage>) -> Selection? {
    guard stages.indices.contains(selection.stage) else { return nil }
    let shown = shown(in: selection.stage, of: stages)
    let here = selection.touchpoint ?? -1
    let beside = step < 0 ? shown.last { $0 < here } : shown.first { $0 > here }
    if let beside { return Selection(stage: selection.stage, touchpoint: beside) }
    return firstShown(
      in: stride(from: selection.stage + step, to: step < 0 ? -1 : stages.count, by: step), step, of: stages)
  }

  /// Returns the touchpoint that a walk by stages leads to.
  ///
  /// Forward, that is the first touchpoint of the next stage; back, the first one of this stage or, if that is
  /// already selected, of the previous stage.
  ///
  /// - Parameters:
  ///   - step: 1 to walk forward, −1 to walk back.
  ///   - stages: The stages of the map.
  /// - Returns: The touchpoint, the last one after the last stage; `nil` if there is none.
  func stageStart(_ step: Int, in stages: ItemList<Stage>) -> Selection? {
    guard stages.indices.contains(selection.stage) else { return nil }
    guard step < 0 else {
      return firstShown(in: stages.indices.dropFirst(selection.stage + 1), 1, of: stages)
        ?? journeyEnd(first: false, in: stages)
    }
    let isAtFirst =
      selection.touchpoint == nil || selection.touchpoint == shown(in: selection.stage, of: stages).first
    let last = isAtFirst ? selection.stage - 1 : selection.stage
    return firstShown(in: stride(from: last, through: 0, by: -1), 1, of: stages)
  }

  /// Returns the first or last touchpoint of the journey.
  func journeyEnd(first: Bool, in stages: ItemList<Stage>) -> Selection? {
    let order = stride(from: first ? 0 : stages.count - 1, to: first ? stages.count : -1, by: first ? 1 : -1)
    return firstShown(in: order, first ? 1 : -1, of: stages)
  }

  /// Returns the first visible touchpoint of the first stage that has one, or the last one if the step is −1.
  private func firstShown(
    in order: some Sequence<Int>, _ step: Int, of stages: ItemList<Stage>
  ) -> Selection? {
    for stage in order {
      let shown = shown(in: stage, of: stages)
      if let touchpoint = step < 0 ? shown.last : shown.first {
        return Selection(stage: stage, touchpoint: touchpoint)
      }
    }
    return nil
  }
}
