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
  public static func role(of rating: Rating?) -> Role {
    guard let rating else { return .unrated }
    switch rating.experience {
    case .positive: return rating.isStrong ? .positiveStrong : .positive
    case .neutral: return .neutral
    case .negative: return rating.isStrong ? .negativeStrong : .negative
    }
  }

  var emphasis: Emphasis { cell.isDimmed ? .dim : [] }
  private var style: Style { Style(role, emphasis) }
  private var isBad: Bool { cell.rating?.experience == .negative }

  /// Returns the filled part of a cell: all but the first column, which marks the selection.
  public static func shape(in rectangle: Rectangle) -> Rectangle {
    Rectangle(
      column: rectangle.column + 1, row: rectangle.row, width: rectangle.width - 1, height: rectangle.height)
  }

  /// Draws the cell; content that does not fit is omitted, the name last.
  public func draw(in rectangle: Rectangle, zoom: Zoom, on canvas: inout Canvas) {
    guard rectangle.height > 0, rectangle.width > 0 else { return }
    let shape = Self.shape(in: rectangle)
    canvas.fill(shape, style)
    zoom == .overview ? drawMark(shape, on: &canvas) : drawText(shape, zoom, on: &canvas)
    guard isBad, !cell.isDimmed else { return }
    // Without colours, a bad experience stands out by its sign, a very bad one by its first line.
    let isStrong = cell.rating?.isStrong == true
    let loud = isStrong ? shape.firstRow : Self.signField(of: shape, zoom)
    canvas.restyle(loud) { $0.emphasis.insert(.loud) }
  }

  private func drawMark(_ shape: Rectangle, on canvas: inout Canvas) {
    let mark = shape.width >= cell.sign.count + marks.count ? cell.sign + marks : cell.sign
    canvas.draw(
      mark, column: shape.column + (shape.width > max(3, mark.count) ? 1 : 0), row: shape.row,
      width: shape.width, style: style)
  }

  private func drawText(_ shape: Rectangle, _ zoom: Zoom, on canvas: inout Canvas) {
    if cell.rating == nil { drawOutline(shape, on: &canvas) }
    let text = TextPlace(
      shape, hasOutline: cell.rating == nil, hasShortSign: cell.sign.count == 1 && cell.certainty == nil)
    canvas.draw(
      cell.sign, column: text.sign, row: shape.row, width: 2,
      style: Style(role, emphasis.union(.bold)))
    let marks = shape.width >= 8 ? marks : ""
    canvas.draw(
      marks, column: text.end - marks.count, row: shape.row, width: marks.count, style: style)
    if let certainty = cell.certainty, shape.width >= 8 {
      let isBelow = text.isRoomy
      canvas.draw(
        certainty.glyph, column: isBelow ? text.sign : text.first - 1, row: shape.row + (isBelow ? 1 : 0),
        width: 1, style: style)
    }
    let firstWidth = max(1, text.end - text.first - (marks.isEmpty ? 0 : marks.count + 1))
    let restWidth = max(1, text.end - text.rest)
    let personas = shape.height > 1 ? cell.personas : []
    let height = max(1, shape.height - personas.count)
    let lines = lines(
      personas.isEmpty ? zoom : .line, height, isRoomy: text.isRoomy, firstWidth: firstWidth, width: restWidth
    )
    for (offset, line) in lines.enumerated() {
      canvas.draw(
        line, column: offset == 0 ? text.first : text.rest, row: shape.row + offset,
        width: offset == 0 ? firstWidth : restWidth, style: style)
    }
    if !personas.isEmpty { drawPersonas(personas, in: shape, on: &canvas) }
  }

  /// The marks at the end of the first line: a finding, retired, a link, branches, a moment of truth.
  private var marks: String {
    (cell.hasFinding ? BoardSign.finding.glyph : "") + (cell.isRetired ? BoardSign.retired.glyph : "")
      + (cell.hasLink ? BoardSign.link.glyph : "")
      + (cell.hasBranches ? BoardSign.branches.glyph : "")
      + (cell.isMomentOfTruth ? BoardSign.momentOfTruth.glyph : "")
  }

  /// Returns the name, on as many lines as it needs, and below it the lines that fit.
  ///
  /// In a narrow cell, a long name takes the line of the channel.
  private func lines(
    _ zoom: Zoom, _ height: Int, isRoomy: Bool, firstWidth: Int, width: Int
  ) -> [String] {
    guard height > 1 else { return [cell.name] }
    let place = zoom == .line ? "" : place(width, withGap: zoom != .fullCard)
    func name(_ limit: Int) -> [String] {
      TextLayout.wrap(cell.name, firstWidth: firstWidth, width: width, limit: min(Zoom.mostNameLines, limit))
    }
    let more =
      zoom == .fullCard
      ? [place, cell.link, cell.touchpoint.description, cell.expectation, cell.touchpoint.owner] : [place]
    let needsPlace = zoom == .fullCard || !place.isEmpty && (isRoomy || place != cell.channel)
    let lines = name(needsPlace ? height - 1 : height) + more.filter { !$0.isEmpty }
    return Array(lines.prefix(height))
  }

  /// Returns the channel, followed at the right edge by a gap and the worst pain point: `▾15% !!`.
  private func place(_ width: Int, withGap: Bool) -> String {
    let signs = [withGap ? cell.gapSign : "", cell.painSign].filter { !$0.isEmpty }
    guard !signs.isEmpty else { return cell.channel }
    let mark = signs.joined(separator: " ")
    let room = width - mark.count - 1
    guard room >= Self.leastChannelWidth else {
      return String(repeating: " ", count: max(0, width - mark.count)) + mark
    }
    let channel = TextLayout.cut(cell.channel, width: room)
    return channel + String(repeating: " ", count: room - TextLayout.width(of: channel) + 1) + mark
  }

  /// The width below which a channel says nothing.
  private static let leastChannelWidth = 4

  private func drawOutline(_ shape: Rectangle, on canvas: inout Canvas) {
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
