extension NameWords {
  /// Returns the height that each row of cards needs for its names.
  ///
  /// - Parameters:
  ///   - width: The width of a cell, with the column for the selection.
  ///   - limit: The maximum number of rows.
  ///   - rowMap: Returns the row map of a stage.
  /// - Returns: The heights, with one line for the channel; empty if there are more rows than the limit.
  public func heights(width: Int, limit: Int, rowMap: (Int) -> RowMap) -> [Int] {
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
        let first = firstWidth - name.outline - (name.marks > 0 && width > 8 ? name.marks + 1 : 0)
        let lines = name.lines(firstWidth: max(1, first), width: max(1, restWidth - name.outline))
        heights[row] = max(heights[row], min(lines, Zoom.mostNameLines) + 1)
      }
    }
    return heights
  }
}
