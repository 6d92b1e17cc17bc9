import SenderoCanvas
import SenderoCore

/// Writes the stages of one band: their headers, the curve over them and their cells.
struct SVGBand {
  let band: SVGLayout.Band
  let model: BoardModel
  let compared: ComparedMaps?
  /// The top of the band.
  let top: Double
  private var language: Language { model.language }

  private static let phaseText = PictureText(size: 11, isBold: true)
  private static let countText = PictureText(size: 10.5, isBold: true)
  /// The contents of a line in a cell start this far from the edge.
  private static let indent = SVGLayout.gap + SVGLayout.edge + SVGLayout.padding

  /// Writes the band.
  func write(to markup: inout Markup, _ pass: (String) -> Void) {
    let curveTop = top + SVGLayout.phaseHeight + band.nameHeight + SVGLayout.balanceHeight
    let cellTop = curveTop + SVGLayout.curveHeight + 14
    for (index, column) in band.columns.enumerated() {
      let x = SVGLayout.margin + Double(index) * SVGLayout.columnWidth
      writeHeader(column, index: index, x: x, to: &markup)
    }
    writeCurve(curveTop, to: &markup)
    for (index, column) in band.columns.enumerated() {
      let x = SVGLayout.margin + Double(index) * SVGLayout.columnWidth
      var y = cellTop
      for cell in column.cells {
        write(cell, x: x, y: y, to: &markup)
        y += cell.height + SVGLayout.cellGap
        markup.pass(to: pass)
      }
    }
  }

  // MARK: The header

  private func writeHeader(_ column: SVGLayout.Column, index: Int, x: Double, to markup: inout Markup) {
    let item = model.column(column.stage)
    let isFirst = index == 0 || model.stages[column.stage - 1].phase != item.phase
    if isFirst, let phase = item.phase {
      SVGText.write(
        [phase.label[language].uppercased()], x: x + SVGLayout.gap, top: top, Self.phaseText,
        fill: SVGBoard.quiet, to: &markup)
    }
    SVGShape.writeRectangle(
      x, top + SVGLayout.phaseHeight - 7, SVGLayout.columnWidth, 3,
      fill: item.phase == .during ? SVGBoard.ink : SVGBoard.line, to: &markup)
    SVGText.write(
      column.name, x: x + SVGLayout.gap, top: top + SVGLayout.phaseHeight + 2, SVGLayout.stageText,
      to: &markup)
    writeBalance(item.counts, x: x + SVGLayout.gap, to: &markup)
  }

  private func writeBalance(_ counts: RatingCounts, x: Double, to markup: inout Markup) {
    guard counts.count > 0 else { return }
    let parts = [
      (counts.negative, RatingMark(score: -1)), (counts.neutral, RatingMark(score: 0)),
      (counts.positive, RatingMark(score: 1)), (counts.unrated, RatingMark(nil)),
    ].filter { $0.0 > 0 }
    let y = top + SVGLayout.phaseHeight + band.nameHeight
    // Each part has room for its number.
    let least = 28.0
    let room = SVGLayout.columnWidth - 2 * SVGLayout.gap - least * Double(parts.count)
    var left = x
    for (number, mark) in parts {
      let width = least + room * Double(number) / Double(counts.count)
      SVGShape.writeRectangle(left, y, width - 1, 15, fill: mark.colours.light.fill, to: &markup)
      SVGShape.writeRectangle(left, y + 13, width - 1, 2, fill: mark.colours.light.edge, to: &markup)
      SVGText.write(
        ["\(number)\(mark.sign)"], x: left + width / 2, top: y + 0.5, Self.countText,
        fill: mark.colours.light.ink, anchor: "middle", to: &markup)
      left += width
    }
  }

  // MARK: The curve

  private func writeCurve(_ top: Double, to markup: inout Markup) {
    guard let first = band.columns.first?.stage else { return }
    let stages = first..<(first + band.columns.count)
    let width = Double(stages.count) * SVGLayout.columnWidth
    SVGShape.writeRectangle(
      SVGLayout.margin, top, width, SVGLayout.curveHeight, radius: 8, fill: "#ffffff",
      " stroke=\"\(SVGBoard.line)\"", to: &markup)
    let shape = shape(stages.map { model.points(in: $0) }, top)
    let zero = Coordinate.text(shape.zero)
    var grid = "M\(Coordinate.text(SVGLayout.margin)) \(zero)h\(Coordinate.text(width))"
    for index in 1..<max(1, stages.count) {
      let x = Coordinate.text(SVGLayout.margin + Double(index) * SVGLayout.columnWidth)
      grid += "M\(x) \(Coordinate.text(top))v\(Coordinate.text(SVGLayout.curveHeight))"
    }
    markup.tags("<path fill=\"none\" stroke=\"\(SVGBoard.line)\" d=\"\(grid)\"/>\n")
    if let compared {
      let lines = self.shape(Array(compared.curve(of: model.stages.count)[stages]), top).lines
      writeLine(
        lines.founded + lines.assumed, SVGBoard.quiet, " stroke-dasharray=\"8 4\"", width: 1.8, to: &markup)
    }
    markup.tags("<path fill=\"\(SVGBoard.accent)\" fill-opacity=\"0.09\" d=\"\(shape.area)\"/>\n")
    let lines = shape.lines
    writeLine(lines.founded, SVGBoard.accent, width: 2.4, to: &markup)
    writeLine(lines.assumed, SVGBoard.accent, " stroke-dasharray=\"2 5\"", width: 2.4, to: &markup)
    for dot in shape.runs.joined() {
      let (x, y) = (Coordinate.text(dot.x), Coordinate.text(dot.y))
      if dot.point.isMomentOfTruth {
        markup.tags(
          "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"7.5\" fill=\"\(SVGBoard.ink)\" fill-opacity=\"0.25\"/>")
      }
      let colour = RatingMark(score: dot.score).colours.light.edge
      markup.tags("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\" fill=\"\(colour)\"/>\n")
    }
  }

  private func shape(_ columns: [[EmotionCurve.Point]], _ top: Double) -> CurveShape {
    CurveShape(
      columns, start: SVGLayout.margin, columnWidth: SVGLayout.columnWidth, best: top + 14,
      worst: top + SVGLayout.curveHeight - 14)
  }

  private func writeLine(
    _ data: String, _ colour: String, _ dashes: String = "", width: Double, to markup: inout Markup
  ) {
    if data.isEmpty { return }
    markup.tags(
      "<path fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(Coordinate.text(width))\" "
        + "stroke-linecap=\"round\"\(dashes) d=\"\(data)\"/>\n")
  }

  // MARK: Cells

  private func write(_ cell: SVGLayout.Cell, x: Double, y: Double, to markup: inout Markup) {
    let mark = RatingMark(cell.cell.rating)
    let ink = mark.colours.light.ink
    let opacity = cell.cell.isRetired ? " opacity=\"0.55\"" : ""
    SVGShape.writeCell(
      x + SVGLayout.gap, y, SVGLayout.columnWidth - 2 * SVGLayout.gap, cell.height, mark.colours,
      opacity: opacity, to: &markup)
    let left = x + Self.indent
    let right = x + SVGLayout.columnWidth - SVGLayout.gap - SVGLayout.padding
    var line = SVGText.write(
      [mark.sign], x: left, top: y + SVGLayout.padding - 4, SVGLayout.signText, fill: ink, to: &markup)
    if !cell.marks.isEmpty, !cell.marksBelow {
      SVGText.write(
        [cell.marks], x: right, top: y + SVGLayout.padding - 2, SVGLayout.markText, fill: ink, anchor: "end",
        to: &markup)
    }
    line = SVGText.write(cell.name, x: left, top: line, SVGLayout.nameText, fill: ink, to: &markup)
    line = SVGText.write(cell.channel, x: left, top: line, SVGLayout.smallText, fill: ink, to: &markup)
    line = SVGText.write(cell.change, x: left, top: line, SVGLayout.markText, fill: ink, to: &markup)
    if cell.marksBelow {
      SVGText.write([cell.marks], x: left, top: line, SVGLayout.markText, fill: ink, to: &markup)
    }
  }
}
