import SenderoCanvas
import SenderoCore

/// Lays out a page of a story from the top down, without drawing it.
struct StoryPen {
  /// Something on the page, to be drawn.
  enum Mark {
    /// A text of one line.
    case line(String, Rectangle, Style)
    /// A text that is broken into lines.
    case text(String, Rectangle, Style)
    /// A rectangle filled with one character.
    case fill(Rectangle, Style, Unicode.Scalar)
    /// A title in large type.
    case title(BigText, row: Int, Style)
  }

  /// A heading with lines of text below it.
  struct Section {
    let title: LocalizedText
    let lines: [String]
  }

  /// What is on the page.
  private(set) var marks: [Mark] = []
  /// The height of the page in rows, without free rows at its end.
  private(set) var height = 0
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
    (self.width, self.rows, self.language) = (width, rows, language)
  }

  /// Whether sections stand side by side.
  var hasColumns: Bool { width >= Self.widthForColumns }

  /// Leaves a row free, two on a large screen, none on a very small one.
  mutating func gap() { row += rows >= 40 ? 2 : rows >= 12 ? 1 : 0 }

  /// Writes a text in ordinary type.
  mutating func text(_ text: String, _ style: Style = Style(.plain), indent: Int = 0) {
    row += addText(text, style, column: indent, row: row, width: width - indent)
  }

  private mutating func add(_ mark: Mark, until row: Int) {
    guard row <= Self.most else { return }
    marks.append(mark)
    height = max(height, row)
  }

  /// Adds a text, and returns the number of its lines.
  private mutating func addText(_ text: String, _ style: Style, column: Int, row: Int, width: Int) -> Int {
    let limit = min(Self.mostLines, Self.most - row)
    guard !text.isEmpty, width > 0, limit > 0 else { return 0 }
    let count = TextLayout.wrap(text, width: width, limit: limit).count
    let place = Rectangle(column: column, row: row, width: width, height: limit)
    add(.text(text, place, style), until: row + count)
    return count
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
        add(.title(big, row: row, style), until: row + big.height)
        row += big.height
        return
      }
    }
    text(title, Style(style.role, style.emphasis.union(.bold)))
  }

  /// Fills a band over the whole width, with a text in it.
  mutating func band(_ text: String, _ style: Style) {
    let height = rows >= 36 ? 3 : 1
    add(.fill(Rectangle(column: 0, row: row, width: width, height: height), style, " "), until: row + height)
    addLine(text, style, column: 1, row: row + height / 2, width: width - 2)
    row += height
  }

  /// Draws a cell with a sign, and a text beside it.
  mutating func cell(_ sign: String, _ role: Style, _ text: String) {
    add(.fill(Rectangle(column: 0, row: row, width: 4, height: 1), role, " "), until: row + 1)
    addLine(sign, role, column: sign.count > 1 ? 1 : 2, row: row, width: 2)
    addLine(text, Style(.plain), column: 5, row: row, width: width - 5)
    row += 1
  }

  /// Draws a line over the whole width, with a text in it.
  mutating func rule(_ text: String) {
    add(.fill(Rectangle(column: 0, row: row, width: width, height: 1), Style(.border), "─"), until: row + 1)
    addLine(" \(text) ", Style(.quiet), column: 3, row: row, width: max(0, width - 4))
    row += 1
  }

  private mutating func addLine(_ text: String, _ style: Style, column: Int, row: Int, width: Int) {
    add(.line(text, Rectangle(column: column, row: row, width: width, height: 1), style), until: row + 1)
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
      let column = index * (part + gutter)
      addLine(section.title[language], Style(.accent, .bold), column: column, row: row, width: part)
      var next = row + 1
      for line in section.lines {
        next += addText(line, Style(.plain), column: column, row: next, width: part)
      }
      lowest = max(lowest, next)
    }
    row = lowest
    gap()
  }
}
