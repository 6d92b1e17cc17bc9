import SenderoCanvas
import SenderoCore

/// The pages of the legend above the line of hints, on a screen that may be too low for all of it.
struct LegendLayout {
  /// The lines of all pages.
  private let lines: [StyledLine]
  /// The rows of a page; 0 if there is no room.
  let rows: Int

  /// The rows that the board keeps: its title, the names of the stages, touchpoints and the hints.
  private static let boardRows = 7

  /// Lays out the legend.
  ///
  /// - Parameters:
  ///   - size: The size of the screen, without what else stands above the line of hints.
  ///   - markWidth: The columns that the mark of the page needs at the end of the last line.
  ///   - language: The language of the meanings.
  init(_ size: Size, markWidth: Int, _ language: Language) {
    let room = max(0, size.height - Self.boardRows)
    let all = LegendLine.lines(width: size.width, language)
    let hasMark = all.count > room && room > 0
    lines = hasMark ? LegendLine.lines(width: size.width - markWidth, language) : all
    rows = min(room, all.count)
  }

  /// The number of pages.
  var pageCount: Int { rows == 0 ? 0 : (lines.count + rows - 1) / rows }

  /// Returns the lines of a page.
  func lines(ofPage page: Int) -> ArraySlice<StyledLine> { lines.dropFirst(page * rows).prefix(rows) }
}
