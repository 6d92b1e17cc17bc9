import SenderoCore

/// A touchpoint on the board: a filled shape in the colour of its experience, with the sign of its rating.
///
/// It is drawn without a selection.
public struct TouchpointCell: Sendable {
  let cell: BoardCell

  /// Makes the drawing of a cell.
  public init(_ cell: BoardCell) { self.cell = cell }

  private var role: Role { Self.role(of: cell.rating) }

  /// Returns the role of the filled shape for a rating.
  static func role(of rating: Rating?) -> Role {
    guard let rating else { return .unrated }
    switch rating.experience {
    case .positive: return rating.isStrong ? .positiveStrong : .positive
    case .neutral: return .neutral
    case .negative: return rating.isStrong ? .negativeStrong : .negative
    }
  }

  var emphasis: Emphasis { cell.isDimmed ? .dim : [] }

  /// Returns the filled part of a cell: all but the first column, which marks the selection.
  public static func shape(in rectangle: Rectangle) -> Rectangle {
    Rectangle(
      column: rectangle.column + 1, row: rectangle.row, width: rectangle.width - 1, height: rectangle.height)
  }

  /// Draws the cell; content that does not fit is omitted, the name last.
  public func draw(in rectangle: Rectangle, zoom: Zoom, on canvas: inout Canvas) {
    guard rectangle.height > 0, rectangle.width > 0 else { return }
    let style = Style(role, emphasis)
    let shape = Self.shape(in: rectangle)
    canvas.fill(shape, style)
    zoom == .overview ? drawMark(shape, on: &canvas) : drawText(shape, zoom, on: &canvas)
  }

  private func drawMark(_ shape: Rectangle, on canvas: inout Canvas) {
    let mark = shape.width >= cell.sign.count + marks.count ? cell.sign + marks : cell.sign
    canvas.draw(
      mark, column: shape.column + (shape.width > max(3, mark.count) ? 1 : 0), row: shape.row,
      width: shape.width,
      style: Style(role, emphasis))
  }

  private func drawText(_ shape: Rectangle, _ zoom: Zoom, on canvas: inout Canvas) {
    let style = Style(role, emphasis)
    drawMarks(shape, on: &canvas)
    let start = shape.column + 1
    if cell.rating == nil { drawOutline(shape, style, on: &canvas) }
    drawSign(at: start, in: shape, style, on: &canvas)
    let marks = marks(in: shape)
    canvas.draw(
      marks, column: shape.column + shape.width - 1 - marks.count, row: shape.row, width: marks.count,
      style: style)
    let width = max(1, shape.width - 5)
    let firstWidth = max(1, width - (marks.isEmpty ? 0 : marks.count + 1))
    if !cell.personas.isEmpty, shape.height > 1 {
      let nameLines = max(1, shape.height - cell.personas.count)
      for (offset, line) in lines(.line, height: nameLines, width: width, firstWidth: firstWidth).enumerated()
      {
        canvas.draw(
          line, column: start + 3, row: shape.row + offset, width: offset == 0 ? firstWidth : width,
          style: style)
      }
      return drawPersonas(cell.personas, in: shape, on: &canvas)
    }
    let lines = lines(zoom, height: shape.height, width: width, firstWidth: firstWidth)
    for (offset, line) in lines.enumerated() {
      let extent = offset == 0 ? firstWidth : width
      canvas.draw(
        line, column: start + 3, row: shape.row + offset, width: extent, style: style)
    }
  }

  /// The marks at the end of the first line: retired, a link to another map, a moment of truth.
  private var marks: String {
    (cell.isRetired ? "×" : "") + (cell.hasLink ? "→" : "") + (cell.isMomentOfTruth ? "★" : "")
  }

  /// Returns the marks to the right of the name; in a low, wide cell, they include the mark for branches.
  private func marks(in shape: Rectangle) -> String {
    guard shape.width >= 8 else { return "" }
    let hasBranch = shape.height < 3 && shape.width >= 20 && cell.hasBranches
    return (hasBranch ? "↷" : "") + marks
  }

  /// Draws the sign of the rating; in a cell of one line, the mark of an assumption follows it.
  private func drawSign(at column: Int, in shape: Rectangle, _ style: Style, on canvas: inout Canvas) {
    let used = canvas.draw(
      cell.sign, column: column, row: shape.row, width: 2,
      style: Style(style.role, style.emphasis.union(.bold)))
    guard shape.height == 1, cell.isAssumption, shape.width >= 8 else { return }
    canvas.draw(
      "~", column: column + used, row: shape.row, width: 1,
      style: style)
  }

  /// Draws the marks in the margin below the sign: an assumption, a gap, branches.
  private func drawMarks(_ shape: Rectangle, on canvas: inout Canvas) {
    guard shape.height > 1, shape.width >= 8 else { return }
    let quiet = Style(role, emphasis)
    let column = shape.column + 1
    if cell.isAssumption {
      canvas.draw("~", column: column, row: shape.row + 1, width: 1, style: quiet)
    }
    // The full card shows the number in its text.
    if cell.hasGap, shape.height <= Zoom.card.cellHeight {
      canvas.draw("▾", column: column + 1, row: shape.row + 1, width: 1, style: Style(role, emphasis))
    }
    if shape.height > 2, cell.hasBranches {
      canvas.draw("↷", column: column, row: shape.row + 2, width: 1, style: Style(role, emphasis))
    }
  }

  /// Returns the name, on two lines if needed, and the lines that fit below it.
  private func lines(_ zoom: Zoom, height: Int, width: Int, firstWidth: Int) -> [String] {
    let name = cell.name
    guard height > 1 else { return [name] }
    var wrapped = TextLayout.wrap(name, width: firstWidth, limit: 3).map(String.init)
    if wrapped.count > 2 { wrapped = [wrapped[0], wrapped[1...].joined(separator: " ")] }
    let more =
      zoom == .fullCard
      ? [place(width), cell.link, cell.touchpoint.description, cell.expectation, cell.touchpoint.owner]
      : [place(width)]
    return Array((wrapped + more.filter { !$0.isEmpty }).prefix(height))
  }

  /// Returns the channel, followed at the right edge by the number of pain points: `!2`.
  private func place(_ width: Int) -> String {
    let pains = cell.painPointCount
    guard pains > 0 else { return cell.channel }
    let mark = "!\(pains)"
    let room = max(0, width - mark.count - 1)
    let channel = TextLayout.cut(cell.channel, width: room)
    return channel + String(repeating: " ", count: room - TextLayout.width(of: channel) + 1) + mark
  }

  private func drawOutline(_ shape: Rectangle, _ style: Style, on canvas: inout Canvas) {
    let right = shape.column + shape.width - 1
    let bottom = shape.row + shape.height - 1
    guard shape.width >= 4 else { return }
    for row in shape.row...bottom {
      let isOnly = shape.height == 1
      let left = isOnly ? "[" : row == shape.row ? "╭" : row == bottom ? "╰" : "│"
      let end = isOnly ? "]" : row == shape.row ? "╮" : row == bottom ? "╯" : "│"
      canvas.draw(left, column: shape.column, row: row, width: 1, style: style)
      canvas.draw(end, column: right, row: row, width: 1, style: style)
    }
  }
}
