import SenderoCore

extension NameWords {
  /// Returns the height that each row of cards needs for its names.
  ///
  /// - Parameters:
  ///   - width: The width of a cell, with the column for the selection.
  ///   - limit: The maximum number of rows.
  ///   - findings: The findings that are marked; `nil` without marks.
  ///   - rowMap: Returns the row map of a stage.
  /// - Returns: The heights, with one line for the channel; empty if there are more rows than the limit.
  public func heights(
    width: Int, limit: Int, findings: FindingReport? = nil, rowMap: (Int) -> RowMap
  ) -> [Int] {
    let shape = Rectangle(column: 0, row: 0, width: width - 1, height: Zoom.card.cellHeight)
    let text = TextPlace(shape)
    let firstWidth = max(1, text.end - text.first)
    let restWidth = max(1, text.end - text.rest)
    var heights: [Int] = []
    for stage in stages.indices {
      let rows = rowMap(stage)
      guard rows.count <= min(limit, Self.mostRows) else { return [] }
      while heights.count < rows.count { heights.append(Zoom.card.cellHeight) }
      for row in rows.indices {
        guard let index = rows[row], stages[stage].indices.contains(index) else { continue }
        let name = stages[stage][index]
        let marks = name.marks + (findings?.mark(stage: stage, touchpoint: index) == nil ? 0 : 1)
        let first = firstWidth - name.outline - (marks > 0 && width > 8 ? marks + 1 : 0)
        let lines = name.lines(firstWidth: max(1, first), width: max(1, restWidth - name.outline))
        heights[row] = max(heights[row], min(lines, Zoom.mostNameLines) + 1)
      }
    }
    return heights
  }
}
