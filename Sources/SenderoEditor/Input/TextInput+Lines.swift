import SenderoCanvas

extension TextInput {
  /// The lines of a field of several, wrapped for a rectangle.
  ///
  /// A column is left for the cursor to stand behind a full line.
  func lines(width: Int?) -> [TextLayout.Line] {
    TextLayout.lines(of: text, width: width.map { $0 - 1 } ?? .max)
  }

  /// The cursor's line among some, and its column there.
  func place(in lines: [TextLayout.Line], width: Int?) -> (line: Int, column: Int) {
    let index = cursorIndex
    let line = lines.lastIndex { $0.range.lowerBound <= index } ?? 0
    guard line < lines.count else { return (0, 0) }
    let column = TextLayout.width(of: text[lines[line].range.lowerBound..<index])
    // Spaces at which a line is broken may reach out of the rectangle; the cursor may not.
    return (line, min(column, max(0, (width ?? .max) - 1)))
  }

  /// Moves the cursor up or down by lines, to the column where it first set out.
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
    // The end of a broken line is the beginning of the next.
    return line.isBroken ? last : line.range.upperBound
  }
}
