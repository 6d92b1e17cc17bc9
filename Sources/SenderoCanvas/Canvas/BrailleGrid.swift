/// A grid of dots, two by four in a cell, that lines are drawn on and that a canvas shows as braille characters.
///
/// Dots are counted from the top left. What is drawn outside of the grid is left out.
public struct BrailleGrid: Hashable, Sendable {
  /// Cells from left to right.
  public let columns: Int
  /// Cells from top to bottom.
  public let rows: Int
  /// The dots of each cell, as the bits that Unicode numbers braille by.
  private var cells: [UInt8]

  /// Makes an empty grid of an extent in cells.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Dots from left to right.
  public var width: Int { columns * 2 }
  /// Dots from top to bottom.
  public var height: Int { rows * 4 }

  /// The character of a cell: U+2800 and its bits.
  public subscript(column: Int, row: Int) -> Unicode.Scalar {
    Unicode.Scalar(0x2800 + UInt32(cells[row * columns + column])) ?? " "
  }

  /// Whether a cell has no dot.
  public func isEmpty(column: Int, row: Int) -> Bool { cells[row * columns + column] == 0 }

  /// Sets a dot.
  public mutating func set(x: Int, y: Int) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    cells[(y >> 2) * columns + (x >> 1)] |= Self.bits[(y & 3) * 2 + (x & 1)]
  }

  /// The bits of a cell's dots, row by row; the lowest row came into braille late.
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
      // The step that curves are made of: at each point's place up to the middle between the two.
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

  /// Draws a line that leaves one point and reaches the next level, as a feeling swings: it has no corners.
  ///
  /// The second point lies to the right of the first. Only what is on the grid costs anything.
  ///
  /// - Parameters:
  ///   - startX: The column of the first point.
  ///   - startY: The row of the first point.
  ///   - endX: The column of the second point.
  ///   - endY: The row of the second point.
  ///   - isDashed: Whether the line has gaps.
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
        // Gaps are counted along the line, so that a steep part is dashed like a flat one.
        if !isDashed || drawn % Self.dash.length < Self.dash.drawn {
          set(x: step * 2 < steps ? x : x + 1, y: y + (next - y).signum() * step)
        }
        drawn += 1
      }
      y = next
    }
  }

  /// How many dots of a dashed line are drawn, of how many.
  private static let dash = (drawn: 5, length: 8)

  /// A part of a distance, rounded to the nearest dot.
  private static func part(_ distance: Int, _ step: Int, of steps: Int) -> Int {
    let doubled = distance * step * 2
    return (doubled + (distance < 0 ? -steps : steps)) / (steps * 2)
  }

  /// Draws the grid; what lies under a cell without dots stays.
  ///
  /// - Parameters:
  ///   - canvas: Where it is drawn.
  ///   - column: The canvas's column of the grid's first.
  ///   - row: The canvas's row of the grid's first.
  ///   - style: How a cell looks, by its column and row in the grid.
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
