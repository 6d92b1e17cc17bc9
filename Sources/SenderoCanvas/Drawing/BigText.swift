/// A text in large letters made of blocks, for a title on the whole screen.
public struct BigText: Sendable {
  /// The size of a dot.
  public enum Scale: CaseIterable, Sendable {
    /// A dot is half a cell: a letter is 3 rows high.
    case half
    /// A dot is two cells wide and one high: a letter is 5 rows high.
    case full
  }

  private let lines: [[[Bool]]]
  private let scale: Scale

  /// Sets a text in large letters; fails if the font lacks a character, the text is empty, or it does not fit.
  ///
  /// - Parameters:
  ///   - text: The text; its letters become capitals.
  ///   - scale: The size of a dot.
  ///   - width: The largest width in cells.
  ///   - limit: The largest number of lines; lines are broken at spaces.
  public init?(_ text: String, scale: Scale, width: Int, limit: Int) {
    let room = scale == .half ? width : width / 2
    let words = text.split(whereSeparator: \.isWhitespace)
    var lines: [[BigFont.Shape]] = []
    for word in words {
      // No screen is that wide; a long text is not set at all.
      guard word.utf8.count <= 1 << 10, lines.count <= limit else { return nil }
      var shapes: [BigFont.Shape] = []
      for character in word {
        guard let found = BigFont.shapes(of: character) else { return nil }
        shapes += found
      }
      guard Self.width(of: shapes) <= room else { return nil }
      let space = BigFont.shapes(of: " ") ?? []
      if let last = lines.last, Self.width(of: last + space + shapes) <= room {
        lines[lines.count - 1] = last + space + shapes
      } else {
        lines.append(shapes)
      }
    }
    guard !lines.isEmpty, lines.count <= limit else { return nil }
    self.lines = lines.map(Self.rows)
    self.scale = scale
  }

  /// The height in rows of cells, with a free row between two lines.
  public var height: Int { lines.reduce(lines.count - 1) { $0 + height(of: $1) } }

  /// The width in cells.
  public var width: Int { (lines.map { $0.first?.count ?? 0 }.max() ?? 0) * (scale == .half ? 1 : 2) }

  private func height(of rows: [[Bool]]) -> Int { scale == .half ? (rows.count + 1) / 2 : rows.count }

  /// Draws the text; cells without dots leave the canvas unchanged.
  public func draw(column: Int, row: Int, style: Style, on canvas: inout Canvas) {
    var top = row
    for rows in lines {
      for line in 0..<height(of: rows) {
        for place in 0..<(rows.first?.count ?? 0) {
          draw(rows, line, place, column: column, row: top + line, style: style, on: &canvas)
        }
      }
      top += height(of: rows) + 1
    }
  }

  private func draw(
    _ rows: [[Bool]], _ line: Int, _ place: Int, column: Int, row: Int, style: Style,
    on canvas: inout Canvas
  ) {
    guard scale == .half else {
      guard rows[line][place] else { return }
      for half in 0..<2 {
        canvas.put(Cell("█", style: style), column: column + place * 2 + half, row: row)
      }
      return
    }
    let upper = rows[line * 2][place]
    let lower = line * 2 + 1 < rows.count && rows[line * 2 + 1][place]
    guard upper || lower else { return }
    let block: Unicode.Scalar = upper && lower ? "█" : upper ? "▀" : "▄"
    canvas.put(Cell(block, style: style), column: column + place, row: row)
  }

  /// Returns the width of shapes with a free column between two of them.
  private static func width(of shapes: [BigFont.Shape]) -> Int {
    shapes.reduce(max(0, shapes.count - 1)) { $0 + $1.width }
  }

  /// Returns the rows of dots of a line, without the empty rows above and below its letters.
  private static func rows(_ shapes: [BigFont.Shape]) -> [[Bool]] {
    let count = BigFont.rowsAbove + BigFont.letterRows + 1
    let rows = (0..<count).map { row in
      Array(shapes.map { $0.rows[row] }.joined(separator: [false]))
    }
    let letters = BigFont.rowsAbove..<BigFont.rowsAbove + BigFont.letterRows
    let hasAccent = rows[..<letters.lowerBound].contains { $0.contains(true) }
    let hasTail = rows[letters.upperBound].contains(true)
    return Array(rows[(hasAccent ? 0 : letters.lowerBound)..<letters.upperBound + (hasTail ? 1 : 0)])
  }
}
