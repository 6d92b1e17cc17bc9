import SenderoCore

extension Canvas {
  /// Highlights every place in a rectangle where a searched text is drawn, also if it goes on in the next row.
  ///
  /// - Parameters:
  ///   - searched: The text, folded.
  ///   - rectangle: The rectangle.
  public mutating func highlight(_ searched: String, in rectangle: Rectangle) {
    guard !searched.isEmpty, let visible = clip(rectangle) else { return }
    let wanted = Array(searched.utf8)
    var bytes: [UInt8] = []
    var owners: [Position] = []
    for row in visible.row..<visible.row + visible.height {
      // A row ends where its text ends, and a line break in a wrapped text stands for one space.
      while bytes.last == Self.space {
        bytes.removeLast()
        owners.removeLast()
      }
      if let last = owners.last {
        bytes.append(Self.space)
        owners.append(last)
      }
      for column in visible.column..<visible.column + visible.width where self[column, row].width > 0 {
        let folded = FoldedText.folded(String(Character(self[column, row].base))).utf8
        bytes += folded
        owners += repeatElement(Position(column: column, row: row), count: folded.count)
      }
    }
    for place in bytes.indices where bytes[place...].starts(with: wanted) {
      for owner in owners[place..<place + wanted.count] {
        let width = Int(self[owner.column, owner.row].width)
        restyle(Rectangle(column: owner.column, row: owner.row, width: width, height: 1)) {
          $0 = Style(.input, [.bold, .underline])
        }
      }
    }
  }

  private static let space = UInt8(ascii: " ")
}
