/// A line of text in several styles.
public struct StyledLine: Sendable {
  /// The parts, from left to right.
  public var parts: [(text: String, style: Style)] = []

  /// Makes an empty line.
  public init() {}

  /// Makes a line of one part.
  public init(_ text: some StringProtocol, _ style: Style = Style(.plain)) { parts = [(String(text), style)] }

  /// Makes lines by wrapping a text; the last one ends with `…` if the text exceeds the limit.
  public static func wrapped(_ text: String, width: Int, limit: Int, _ style: Style) -> [StyledLine] {
    guard !text.isEmpty, limit > 0 else { return [] }
    var lines = TextLayout.wrap(text, width: width, limit: limit + 1).map(String.init)
    if lines.count > limit {
      lines.removeLast()
      lines[limit - 1] = TextLayout.cut(lines[limit - 1] + " …", width: width)
    }
    return lines.map { StyledLine($0, style) }
  }

  /// The width in cells.
  public var width: Int { parts.reduce(0) { $0 + TextLayout.width(of: $1.text) } }

  /// Appends a part.
  public mutating func add(_ text: String, _ style: Style = Style(.plain)) { parts.append((text, style)) }

  /// The line with spaces before it.
  public func indented(by columns: Int) -> StyledLine {
    var line = StyledLine(String(repeating: " ", count: columns))
    line.parts += parts
    return line
  }

  /// The line with spaces after it, up to a width.
  public func padded(to width: Int) -> StyledLine {
    let missing = width - self.width
    guard missing > 0 else { return self }
    var line = self
    line.add(String(repeating: " ", count: missing))
    return line
  }

  /// Draws the line.
  public func draw(column: Int, row: Int, width: Int, on canvas: inout Canvas) {
    var start = column
    for part in parts where start < column + width {
      let room = column + width - start
      start += canvas.draw(part.text, column: start, row: row, width: room, style: part.style)
    }
  }
}
