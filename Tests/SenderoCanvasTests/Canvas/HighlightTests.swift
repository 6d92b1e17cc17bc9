import SenderoCanvas
import SenderoCore
import Testing

/// Highlighting of matches.
struct HighlightTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let searched: String
    /// The drawn lines, with `#` in place of each highlighted character.
    let expected: [String]
    var testDescription: String { searched }
  }

  static let rows: [Row] = [
    Row(searched: "price", expected: ["The ##### of", "a café   #####"]),
    Row(searched: "cafe", expected: ["The Price of", "a ####   price"]),
    Row(searched: "of a", expected: ["The Price ##", "# café   price"]),
    Row(searched: "e", expected: ["Th# Pric# of", "a caf#   pric#"]),
    Row(searched: "zzz", expected: ["The Price of", "a café   price"]),
    Row(searched: "", expected: ["The Price of", "a café   price"]),
  ]

  @Test(arguments: rows) func everyPlaceIsHighlighted(_ row: Row) {
    var canvas = Canvas(size: Size(width: 20, height: 2))
    canvas.draw("The Price of", column: 1, row: 0, style: Style(.plain))
    canvas.draw("a café   price", column: 1, row: 1, style: Style(.plain))
    canvas.highlight(row.searched, in: Rectangle(column: 1, row: 0, width: 19, height: 2))
    let lines = (0..<2).map { line in
      String((1..<20).map { canvas[$0, line].style.role == .input ? "#" : Character(canvas[$0, line].base) })
        .trimmed
    }
    #expect(lines == row.expected)
  }

  @Test func aWideCharacterIsHighlightedWhole() {
    var canvas = Canvas(size: Size(width: 8, height: 1))
    canvas.draw("a\u{4E2D}b", column: 0, row: 0, style: Style(.plain))
    canvas.highlight("\u{4E2D}", in: Rectangle(column: 0, row: 0, width: 8, height: 1))
    #expect((0..<4).map { canvas[$0, 0].style.role == .input } == [false, true, true, false])
  }
}
