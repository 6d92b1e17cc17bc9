import SenderoCore

/// The names of the lanes, each on a rule above the first row of its lane.
enum LanesView {
  static func draw(_ model: BoardModel, _ layout: BoardLayout, on canvas: inout Canvas) {
    for lane in model.lanes {
      let shown = lane.rows.clamped(to: layout.rows)
      guard let first = shown.first, !shown.isEmpty else { continue }
      let row = layout.headerRows + (first - layout.rows.lowerBound) * layout.rowHeight - 1
      guard row < layout.size.height - layout.footerRows else { continue }
      let width = layout.size.width - 4
      canvas.fill(Rectangle(column: 2, row: row, width: width, height: 1), Style(.border), with: "┄")
      let name = lane.channel.isEmpty ? BoardPhrase.noChannel[model.language] : lane.channel
      canvas.draw(name + " ", column: 2, row: row, width: width, style: Style(.quiet, .bold))
    }
  }
}
