import SenderoCanvas
import SenderoCore

/// The places of the parts of the comparison on the screen.
struct CompareLayout {
  /// The rows of the curves; empty if the screen is small.
  let curves: Rectangle
  /// The row of the stage names and the rows of the cells; empty if the screen is small.
  let board: Rectangle
  /// The rows of the list of differences.
  let list: Rectangle

  /// The least number of free rows that are divided between the board and the list.
  private static let leastToDivide = 13
  /// The least width of the board.
  private static let leastBoardWidth = 40

  init(_ screen: CompareScreen, _ size: Size) {
    // The title, the summary, and the hints.
    let free = size.height - 3
    let tallest = screen.comparison.stages.map(\.touchpoints.count).max() ?? 0
    var (curveRows, boardRows) = (0, 0)
    if free >= Self.leastToDivide, size.width >= Self.leastBoardWidth, tallest > 0 {
      let most = free - max(5, free * 2 / 5) - 1
      curveRows = most >= 20 ? 9 : most >= 14 ? 6 : most >= 9 ? 4 : 0
      boardRows = 1 + min(tallest, most - curveRows - 1)
    }
    curves = Rectangle(column: 0, row: 2, width: size.width, height: curveRows)
    board = Rectangle(column: 0, row: 2 + curveRows, width: size.width, height: boardRows)
    let top = boardRows == 0 ? 2 : 2 + curveRows + boardRows + 1
    list = Rectangle(column: 0, row: top, width: size.width, height: max(1, size.height - 1 - top))
  }

  /// The first column of the text of a difference: after the selection mark and the sign.
  static let textColumn = 5

  /// Returns the lines of the text of the selected difference.
  func wrapped(_ text: String) -> [Substring] {
    TextLayout.wrap(SafeText.line(text), width: max(1, list.width - Self.textColumn - 1), limit: 4)
  }
}
