import SenderoCanvas
import Testing

/// Dots and lines in Braille characters.
struct BrailleGridTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let from: (Int, Int)
    let to: (Int, Int)
    let text: [String]
    var testDescription: String { name }
  }

  static func text(_ grid: BrailleGrid) -> [String] {
    (0..<grid.rows).map { row in
      String(String.UnicodeScalarView((0..<grid.columns).map { grid[$0, row] }))
    }
  }

  static let lines = [
    Row(name: "a dot", from: (0, 0), to: (0, 0), text: ["⠁⠀⠀", "⠀⠀⠀"]),
    Row(name: "level", from: (0, 1), to: (5, 1), text: ["⠒⠒⠒", "⠀⠀⠀"]),
    Row(name: "level to the left", from: (5, 1), to: (0, 1), text: ["⠒⠒⠒", "⠀⠀⠀"]),
    Row(name: "upright", from: (1, 0), to: (1, 7), text: ["⢸⠀⠀", "⢸⠀⠀"]),
    Row(name: "down", from: (0, 0), to: (5, 5), text: ["⠑⢄⠀", "⠀⠀⠑"]),
    Row(name: "up", from: (0, 7), to: (5, 2), text: ["⠀⠀⡠", "⡠⠊⠀"]),
    Row(name: "from outside", from: (-4, 3), to: (1, 3), text: ["⣀⠀⠀", "⠀⠀⠀"]),
    Row(name: "outside", from: (-4, -4), to: (90, -1), text: ["⠀⠀⠀", "⠀⠀⠀"]),
  ]

  @Test(arguments: lines) func aLineHasTheseDots(_ row: Row) {
    var grid = BrailleGrid(columns: 3, rows: 2)
    grid.drawLine(fromX: row.from.0, y: row.from.1, toX: row.to.0, y: row.to.1)
    #expect(Self.text(grid) == row.text)
  }

  static let swings = [
    Row(name: "down", from: (1, 0), to: (10, 7), text: ["⠈⠑⢄⠀⠀⠀", "⠀⠀⠀⠑⢄⡀"]),
    Row(name: "level", from: (1, 3), to: (10, 3), text: ["⢀⣀⣀⣀⣀⡀", "⠀⠀⠀⠀⠀⠀"]),
    Row(name: "back", from: (4, 0), to: (4, 3), text: ["⠀⠀⡇⠀⠀⠀", "⠀⠀⠀⠀⠀⠀"]),
  ]

  @Test(arguments: swings) func aSwingHasTheseDots(_ row: Row) {
    var grid = BrailleGrid(columns: 6, rows: 2)
    grid.drawSwing(fromX: row.from.0, y: row.from.1, toX: row.to.0, y: row.to.1)
    #expect(Self.text(grid) == row.text)
  }

  @Test func aSwingIsAnUnbrokenLineFromEndToEnd() {
    for height in -15...15 {
      var grid = BrailleGrid(columns: 4, rows: 8)
      grid.drawSwing(fromX: 0, y: 16, toX: 7, y: 16 + height)
      var ends = grid
      ends.set(x: 0, y: 16)
      ends.set(x: 7, y: 16 + height)
      #expect(ends == grid, "height \(height)")
      for column in 0..<4 {
        #expect((0..<8).contains { !grid.isEmpty(column: column, row: $0) }, "height \(height)")
      }
    }
  }

  @Test func itLeavesWhatLiesUnderCellsWithoutDots() {
    var grid = BrailleGrid(columns: 2, rows: 1)
    grid.set(x: 2, y: 0)
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.draw("abcd", column: 0, row: 0, style: Style(.quiet))
    grid.draw(on: &canvas, column: 1, row: 0) { _, _ in Style(.accent) }
    #expect((0..<4).map { canvas[$0, 0].base } == ["a", "b", "⠁", "d"])
    #expect(canvas[2, 0].style == Style(.accent))
  }

  @Test func anExtentBelowNothingIsNothing() {
    var grid = BrailleGrid(columns: -3, rows: -1)
    grid.drawLine(fromX: 0, y: 0, toX: 9, y: 9)
    #expect(grid == BrailleGrid(columns: 0, rows: 0))
  }
}
