import SenderoCanvas

extension TextInput {
  /// Returns the lines of a multi-line field, wrapped to a width.
  ///
  /// One column remains free for the cursor after a full line.
  func lines(width: Int?) -> [TextLayout.Line] {
    TextLayout.lines(of: text, width: width.map { $0 - 1 } ?? .max)
  }

  /// Returns the cursor's line and column among wrapped lines.
  func place(in lines: [TextLayout.Line], width: Int?) -> (line: Int, column: Int) {
    let index = cursorIndex
    let line = lines.lastIndex { $0.range.lowerBound <= index } ?? 0
    guard line < lines.count else { return (0, 0) }
    let column = TextLayout.width(of: text[lines[line].range.lowerBound..<index])
    // Spaces at a line break may extend beyond the rectangle; the cursor may not.
    return (line, min(column, max(0, (width ?? .max) - 1)))
  }

  /// Moves the cursor up or down by lines, to the column where the vertical movement started.
  mutating func moveLine(by step: Int, width: Int?) -> Outcome {
    guard isMultiline else { return .ignored }
    let lines = lines(width: width)
    let place = place(in: lines, width: width)
    let target = place.line + step
    guard lines.indices.contains(target) else { return .ignored }
    let goal = goalColumn ?? place.column
    cursorIndex = index(in: lines[target], column: goal)
    goalColumn = goal
    return .moved
  }

  private func index(in line: TextLayout.Line, column: Int) -> String.Index {
    var cells = 0
    var last = line.range.lowerBound
    for cluster in TextClusters(text[line.range]) {
      last = cluster.range.lowerBound
      if cells + cluster.cells > column { return last }
      cells += cluster.cells
    }
    // The end of a wrapped line is the start of the next.
    return line.isBroken ? last : line.range.upperBound
  }
}
