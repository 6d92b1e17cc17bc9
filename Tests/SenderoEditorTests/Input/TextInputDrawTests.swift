import SenderoCanvas
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

struct FieldCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let row: String
  let column: Int

  /// `|` in `text` marks the cursor; `column` is its expected column.
  init(_ name: String, _ text: String, _ row: String, _ column: Int) {
    self.name = name
    self.text = text
    self.row = row
    self.column = column
  }

  var testDescription: String { name }
}

@Suite struct TextInputDrawTests {
  /// Inputs that are ten cells wide.
  @Test(arguments: [
    FieldCase("empty", "|", "", 0),
    FieldCase("short", "abc|", "abc", 3),
    FieldCase("room for the cursor behind", "abcdefghi|", "abcdefghi", 9),
    FieldCase("cursor at the start of a long text", "|abcdefghijklmnop", "abcdefghi…", 0),
    FieldCase("still not scrolled", "abcdefg|hijklmnop", "abcdefghi…", 7),
    FieldCase("scrolled by half", "abcdefgh|ijklmnop", "…ghijklmn…", 3),
    FieldCase("does not scroll again until it has to", "abcdefghijkl|mnop", "…ghijklmn…", 7),
    FieldCase("scrolled by half again", "abcdefghijklm|nop", "…lmnop", 3),
    FieldCase("cursor at the end", "abcdefghijklmnop|", "…lmnop", 6),
    FieldCase("wide", "日本語文字日|本語", "…文字日本…", 7),
    FieldCase("full without scrolling", "|abcdefghij", "abcdefghij", 0),
    FieldCase("controls", "a\nb\u{1B}|", "a↵b␛", 4),
  ])
  func drawsOneLine(row: FieldCase) {
    var canvas = Canvas(size: Size(width: 12, height: 3))
    field(row.text).draw(on: &canvas, in: Rectangle(column: 1, row: 1, width: 10, height: 1))
    let snapshot = CanvasSnapshot(canvas)
    #expect(snapshot.text == ["", row.row.isEmpty ? "" : " " + row.row, ""])
    #expect(snapshot.roles == ["", ".iiiiiiiiii", ""])
    #expect(canvas.cursor == Canvas.Position(column: row.column + 1, row: 1))
    #expect(canvas.cursorTypes)
  }

  @Test func drawsSeveralLines() {
    var canvas = Canvas(size: Size(width: 24, height: 9))
    let text = "What people |say when they wait for the contract.\n\n価格がはっきりしない"
    field(text, isMultiline: true).draw(on: &canvas, in: Rectangle(column: 2, row: 1, width: 18, height: 7))
    expectSnapshot(canvas, named: "several lines")
  }

  @Test func scrollsToTheCursor() {
    var canvas = Canvas(size: Size(width: 10, height: 3))
    let place = Rectangle(column: 0, row: 0, width: 10, height: 3)
    var input = TextInput("1\n2\n3\n4\n5\n6", isMultiline: true)
    input.draw(on: &canvas, in: place)
    #expect(CanvasSnapshot(canvas).text == ["4", "5", "6"])
    #expect(canvas.cursor == Canvas.Position(column: 1, row: 2))
    for _ in 0..<3 { _ = input.handle(.up, width: 10) }
    input.draw(on: &canvas, in: place)
    #expect(CanvasSnapshot(canvas).text == ["2", "3", "4"])
    #expect(canvas.cursor == Canvas.Position(column: 1, row: 1))
  }

  @Test func aFullLineLeavesACellForTheCursor() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    let place = Rectangle(column: 0, row: 0, width: 4, height: 2)
    TextInput("abcd", isMultiline: true).draw(on: &canvas, in: place)
    #expect(CanvasSnapshot(canvas).text == ["abc", "d"])
    TextInput("abc", isMultiline: true).draw(on: &canvas, in: place)
    #expect(canvas.cursor == Canvas.Position(column: 3, row: 0))
  }

  @Test func drawsNothingWithoutRoom() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    TextInput("abc").draw(on: &canvas, in: Rectangle(column: 0, row: 0, width: 0, height: 1))
    TextInput("abc").draw(on: &canvas, in: Rectangle(column: 9, row: 9, width: 4, height: 1))
    #expect(canvas == Canvas(size: canvas.size))
  }
}
