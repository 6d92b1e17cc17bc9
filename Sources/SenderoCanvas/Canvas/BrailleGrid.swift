/// A grid of dots, two by four per cell, for drawing lines with braille characters.
///
/// Dots are counted from the top left. Dots outside the grid are ignored.
public struct BrailleGrid: Hashable, Sendable {
  /// The width in cells.
  public let columns: Int
  /// The height in cells.
  public let rows: Int
  /// The dots of each cell, as the bits of the Unicode braille block.
  private var cells: [UInt8]

  /// Makes an empty grid with a width and a height in cells.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// The width in dots.
  public var width: Int { columns * 2 }
  /// The height in dots.
  public var height: Int { rows * 4 }

  /// The braille character of a cell: U+2800 plus its bits.
  public subscript(column: Int, row: Int) -> Unicode.Scalar {
    Unicode.Scalar(0x2800 + UInt32(cells[row * columns + column])) ?? " "
  }

  /// Returns whether a cell has no dots.
  public func isEmpty(column: Int, row: Int) -> Bool { cells[row * columns + column] == 0 }

  /// Sets a dot.
  public mutating func set(x: Int, y: Int) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    cells[(y >> 2) * columns + (x >> 1)] |= Self.bits[(y & 3) * 2 + (x & 1)]
  }

  /// The bits of the dots in a cell, row by row; Unicode numbers the bottom row last, for 8-dot braille.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  /// Draws a straight line, both ends included.
  public mutating func drawLine(fromX startX: Int, y startY: Int, toX endX: Int, y endY: Int) {
    let steps = max(abs(endX - startX), abs(endY - startY))
    guard steps > 0 else { return set(x: startX, y: startY) }
    guard startX != endX else {
      for y in min(startY, endY)...max(startY, endY) { set(x: startX, y: y) }
      return
    }
    guard endX - startX != 1 else {
      // Curves consist of such steps: the line stays in the first column for half of the height, then changes
      // columns.
      let down = (endY - startY).signum()
      for step in 0...steps { set(x: step * 2 < steps ? startX : endX, y: startY + down * step) }
      return
    }
    for step in 0...steps {
      set(
        x: startX + Self.part(endX - startX, step, of: steps),
        y: startY + Self.part(endY - startY, step, of: steps))
    }
  }

  /// Draws an S-shaped line without corners from one point to another.
  ///
  /// The second point is to the right of the first. The cost depends only on the part inside the grid.
  ///
  /// - Parameters:
  ///   - startX: The dot column of the first point.
  ///   - startY: The dot row of the first point.
  ///   - endX: The dot column of the second point.
  ///   - endY: The dot row of the second point.
  ///   - isDashed: Whether the line is dashed.
  public mutating func drawSwing(
    fromX startX: Int, y startY: Int, toX endX: Int, y endY: Int, isDashed: Bool = false
  ) {
    guard endX > startX + 1 else { return drawLine(fromX: startX, y: startY, toX: endX, y: endY) }
    let first = max(startX, -1)
    let last = min(endX, width)
    guard first <= last else { return }
    func level(_ x: Int) -> Int {
      let part = Double(x - startX) / Double(endX - startX)
      return startY + Int((Double(endY - startY) * part * part * (3 - 2 * part)).rounded())
    }
    var y = level(first)
    var drawn = 0
    for x in first..<last {
      let next = level(x + 1)
      let steps = max(1, abs(next - y))
      for step in 0...steps {
        // Dashes are measured along the line, so that steep parts have the same dashes as flat ones.
        if !isDashed || drawn % Self.dash.length < Self.dash.drawn {
          set(x: step * 2 < steps ? x : x + 1, y: y + (next - y).signum() * step)
        }
        drawn += 1
      }
      y = next
    }
  }

  /// The dash pattern: the number of dots drawn, and the total length of a dash and its gap in dots.
  private static let dash = (drawn: 5, length: 8)

  /// Returns a fraction of a distance, rounded to the nearest dot.
  private static func part(_ distance: Int, _ step: Int, of steps: Int) -> Int {
    let doubled = distance * step * 2
    return (doubled + (distance < 0 ? -steps : steps)) / (steps * 2)
  }

  /// Draws the grid; cells without dots leave the canvas unchanged.
  ///
  /// - Parameters:
  ///   - canvas: The canvas to draw on.
  ///   - column: The canvas column of the first grid column.
  ///   - row: The canvas row of the first grid row.
  ///   - style: Returns the style of a cell by its column and row in the grid.
  public func draw(
    on canvas: inout Canvas, column: Int, row: Int, style: (_ column: Int, _ row: Int) -> Style
  ) {
    for y in 0..<rows {
      for x in 0..<columns where cells[y * columns + x] != 0 {
        canvas.put(Cell(self[x, y], style: style(x, y)), column: column + x, row: row + y)
      }
    }
  }
}
