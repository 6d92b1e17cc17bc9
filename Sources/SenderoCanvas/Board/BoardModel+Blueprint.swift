import SenderoCore

/// The columns of a service blueprint: the visible touchpoints in the order of the journey.
extension BoardModel {
  /// Returns the columns from one on, as many as fit, or the last columns if fewer than that follow.
  ///
  /// - Parameters:
  ///   - first: The place of the first column; if no column is there, the next one is the first.
  ///   - count: The number of columns.
  /// - Returns: The places of the touchpoints in the columns.
  public func blueprintColumns(from first: BoardPosition, count: Int) -> [BoardPosition] {
    var columns: [BoardPosition] = []
    var stage = max(0, first.stage)
    while columns.count < count, stages.indices.contains(stage) {
      let all = blueprintColumns(of: stage)
      let left = stage == first.stage ? all.filter { ($0.touchpoint ?? 0) >= first.touchpoint ?? 0 } : all
      columns += left.prefix(count - columns.count)
      stage += 1
    }
    while columns.count < count, let before = blueprintColumn(before: columns.first ?? first) {
      columns.insert(before, at: 0)
    }
    return columns
  }

  /// Returns the column before another one; `nil` before the first.
  public func blueprintColumn(before column: BoardPosition) -> BoardPosition? {
    guard stages.indices.contains(column.stage) else { return nil }
    if let touchpoint = column.touchpoint,
      let last = blueprintColumns(of: column.stage).last(where: { ($0.touchpoint ?? 0) < touchpoint })
    {
      return last
    }
    return column.stage > 0 ? blueprintColumns(of: column.stage - 1).last : nil
  }

  /// Returns the columns of a stage: one for each visible touchpoint, or one for the stage if there is none.
  private func blueprintColumns(of stage: Int) -> [BoardPosition] {
    let shown = stages[stage].touchpoints.indices(seenThrough: lens, retired: derived.retired(in: stage))
    return shown.isEmpty
      ? [BoardPosition(stage: stage)] : shown.map { BoardPosition(stage: stage, touchpoint: $0) }
  }
}
