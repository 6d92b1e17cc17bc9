import SenderoCore

extension Canvas {
  /// Highlights every place in a rectangle where a searched text is drawn.
  ///
  /// - Parameters:
  ///   - searched: The text, folded.
  ///   - rectangle: The rectangle; a text that continues on its next row is not found.
  public mutating func highlight(_ searched: String, in rectangle: Rectangle) {
    guard !searched.isEmpty, let visible = clip(rectangle) else { return }
    let wanted = Array(searched.utf8)
    for row in visible.row..<visible.row + visible.height {
      var bytes: [UInt8] = []
      var columns: [Int] = []
      for column in visible.column..<visible.column + visible.width {
        let cell = self[column, row]
        guard cell.width > 0 else { continue }
        let folded = FoldedText.folded(String(Character(cell.base))).utf8
        bytes += folded
        columns += repeatElement(column, count: folded.count)
      }
      for place in bytes.indices where bytes[place...].starts(with: wanted) {
        let first = columns[place]
        let last = columns[place + wanted.count - 1]
        let width = last - first + Int(self[last, row].width)
        restyle(Rectangle(column: first, row: row, width: width, height: 1)) {
          $0 = Style(.input, [.bold, .underline])
        }
      }
    }
  }
}
