import SenderoCanvas
import SenderoCore

/// Writes a page of a story from the top down.
struct StoryPen {
  /// A heading with lines of text below it.
  struct Section {
    let title: LocalizedText
    let lines: [String]
  }

  private var canvas: Canvas
  private var row = 0
  let width: Int
  /// The rows of the screen that the page has.
  let rows: Int
  let language: Language

  /// The largest height of a page, in rows; the rest of it is left out.
  private static let most = 400
  /// The largest number of lines of one text.
  private static let mostLines = 60
  /// The number of rows from which a title with text below it is in the largest type.
  private static let rowsForLargeType = 30
  /// The width from which sections stand side by side.
  private static let widthForColumns = 90

  init(width: Int, rows: Int, language: Language) {
    canvas = Canvas(size: Size(width: width, height: Self.most))
    (self.width, self.rows, self.language) = (width, rows, language)
  }

  /// What was written.
  var picture: Canvas { canvas.withoutBlankRowsAtEnd() }

  /// Whether sections stand side by side.
  var hasColumns: Bool { width >= Self.widthForColumns }

  /// Leaves a row free, two on a large screen, none on a very small one.
  mutating func gap() { row += rows >= 40 ? 2 : rows >= 12 ? 1 : 0 }

  /// Writes a text in ordinary type.
  mutating func text(_ text: String, _ style: Style = Style(.plain), indent: Int = 0) {
    row += canvas.drawWrapped(
      text,
      in: Rectangle(
        column: indent, row: row, width: width - indent, height: min(Self.mostLines, Self.most - row)),
      style: style)
  }

  /// Writes a title in the largest type that fits; bold, if none does.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - style: The style.
  ///   - isAlone: Whether little else is on the page.
  mutating func title(_ title: String, _ style: Style, isAlone: Bool = false) {
    // A title takes at most half of the screen.
    let large: [(BigText.Scale, limit: Int)] = isAlone || rows >= Self.rowsForLargeType ? [(.full, 2)] : []
    for (scale, limit) in large + [(.half, 3)] {
      if let big = BigText(title, scale: scale, width: width, limit: limit), big.height <= rows / 2 - 1 {
        big.draw(column: 0, row: row, style: style, on: &canvas)
        row += big.height
        return
      }
    }
    text(title, Style(style.role, style.emphasis.union(.bold)))
  }

  /// Fills a band over the whole width, with a text in it.
  mutating func band(_ text: String, _ style: Style) {
    let height = rows >= 36 ? 3 : 1
    canvas.fill(Rectangle(column: 0, row: row, width: width, height: height), style)
    canvas.draw(text, column: 1, row: row + height / 2, width: width - 2, style: style)
    row += height
  }

  /// Draws a cell with a sign, and a text beside it.
  mutating func cell(_ sign: String, _ role: Style, _ text: String) {
    canvas.fill(Rectangle(column: 0, row: row, width: 4, height: 1), role)
    canvas.draw(sign, column: sign.count > 1 ? 1 : 2, row: row, width: 2, style: role)
    canvas.draw(text, column: 5, row: row, width: width - 5, style: Style(.plain))
    row += 1
  }

  /// Draws a line over the whole width, with a text in it.
  mutating func rule(_ text: String) {
    canvas.fill(Rectangle(column: 0, row: row, width: width, height: 1), Style(.border), with: "─")
    canvas.draw(" \(text) ", column: 3, row: row, width: max(0, width - 4), style: Style(.quiet))
    row += 1
  }

  /// Writes sections: side by side if the page is wide, else one below the other; empty ones are left out.
  mutating func sections(_ all: [Section]) {
    let filled = all.filter { !$0.lines.isEmpty }
    guard let first = filled.first else { return }
    guard hasColumns, filled.count > 1 || first.lines.count > 1 else {
      for section in filled {
        text(section.title[language], Style(.accent, .bold))
        for line in section.lines { text(line, indent: 2) }
        gap()
      }
      return
    }
    let gutter = 4
    let part = (width - gutter * (filled.count - 1)) / filled.count
    var lowest = row
    for (index, section) in filled.enumerated() {
      var place = Rectangle(column: index * (part + gutter), row: row, width: part, height: 1)
      canvas.draw(
        section.title[language], column: place.column, row: row, width: part, style: Style(.accent, .bold))
      place.row += 1
      for line in section.lines {
        place.height = min(Self.mostLines, Self.most - place.row)
        place.row += canvas.drawWrapped(line, in: place, style: Style(.plain))
      }
      lowest = max(lowest, place.row)
    }
    row = lowest
    gap()
  }
}
