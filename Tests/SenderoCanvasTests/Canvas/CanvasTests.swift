import SenderoCanvas
import TestSupport
import Testing

struct FillCase: CustomTestStringConvertible {
  let name: String
  let rectangle: Rectangle
  let roles: [String]

  init(_ name: String, _ rectangle: Rectangle, _ roles: [String]) {
    self.name = name
    self.rectangle = rectangle
    self.roles = roles
  }

  var testDescription: String { name }
}

@Suite struct CanvasTests {
  @Test(arguments: [
    FillCase("inside", Rectangle(column: 1, row: 1, width: 2, height: 1), ["", ".aa", ""]),
    FillCase("over the left and top", Rectangle(column: -1, row: -1, width: 3, height: 2), ["aa", "", ""]),
    FillCase(
      "over the right and bottom", Rectangle(column: 3, row: 2, width: 9, height: 9), ["", "", "...a"]),
    FillCase("right of it", Rectangle(column: 9, row: 0, width: 2, height: 2), ["", "", ""]),
    FillCase("below it", Rectangle(column: 0, row: 9, width: 2, height: 2), ["", "", ""]),
    FillCase("left of it", Rectangle(column: -9, row: 0, width: 2, height: 2), ["", "", ""]),
    FillCase(
      "without bounds", Rectangle(column: 2, row: 1, width: .max, height: .max), ["", "..aa", "..aa"]),
    FillCase("empty", Rectangle(column: 1, row: 1, width: 0, height: 1), ["", "", ""]),
  ])
  func fills(row: FillCase) {
    var canvas = Canvas(size: Size(width: 4, height: 3))
    canvas.fill(row.rectangle, Style(.accent))
    #expect(CanvasSnapshot(canvas).roles == row.roles)
  }

  @Test func aHalfCoveredWideCharacterBecomesBlank() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.draw("日本語", column: 0, row: 0, style: Style(.plain))
    canvas.fill(Rectangle(column: 1, row: 0, width: 2, height: 1), Style(.accent))
    #expect(CanvasSnapshot(canvas).text == ["    語"])
    canvas.put(Cell("字", width: 2), column: 3, row: 0)
    #expect(CanvasSnapshot(canvas).text == ["   字"])
    #expect(hasNoHalves(canvas))
  }

  @Test func aCellWithoutWidthIsPutAsOne() {
    var canvas = Canvas(size: Size(width: 2, height: 1))
    canvas.put(Cell("x", width: 0), column: 0, row: 0)
    #expect(canvas[0, 0].width == 1)
  }
}
