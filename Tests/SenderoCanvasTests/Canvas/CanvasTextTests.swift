import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoCanvas

struct DrawCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let column: Int
  let width: Int
  let ellipsis: Bool
  let row: String
  let cells: Int

  init(
    _ name: String, _ text: String, at column: Int = 0, width: Int = .max, ellipsis: Bool = true,
    _ row: String, _ cells: Int
  ) {
    self.name = name
    self.text = text
    self.column = column
    self.width = width
    self.ellipsis = ellipsis
    self.row = row
    self.cells = cells
  }

  var testDescription: String { name }
}

@Suite struct CanvasTextTests {
  /// Texts drawn over ten dots.
  @Test(arguments: [
    DrawCase("empty", "", "..........", 0),
    DrawCase("ASCII", "abc", at: 2, "..abc.....", 3),
    DrawCase("ASCII that just fits", "abc", width: 3, "abc.......", 3),
    DrawCase("ASCII cut", "abcd", width: 3, "ab….......", 3),
    DrawCase("ASCII cut without a mark", "abcd", width: 3, ellipsis: false, "abc.......", 3),
    DrawCase("ASCII over the right edge", "abcd", at: 7, ".......ab…", 3),
    DrawCase("ASCII over the left edge", "abcd", at: -2, "cd........", 4),
    DrawCase("ASCII left of the grid", "ab", at: -5, "..........", 2),
    DrawCase("right of the grid", "ab", at: 10, "..........", 0),
    DrawCase("no width", "ab", width: 0, "..........", 0),
    DrawCase("accents", "ñandú", width: 5, "ñandú.....", 5),
    DrawCase("accents cut", "ñandú", width: 4, "ñan…......", 4),
    DrawCase("mark on the last character that fits", "abe\u{301}", width: 3, "abe\u{301}.......", 3),
    DrawCase("mark on a character that is cut", "abe\u{301}f", width: 3, "ab….......", 3),
    DrawCase("mark after the width of ASCII", "abcd\u{301}", width: 3, ellipsis: false, "abc.......", 3),
    DrawCase("CJK", "日本", at: 1, ".日本.....", 4),
    DrawCase("CJK cut", "日本語", width: 5, "日本….....", 5),
    DrawCase("CJK cut in its middle", "日本語", width: 4, "日….......", 3),
    DrawCase("CJK without a mark", "日本語", width: 5, ellipsis: false, "日本......", 4),
    DrawCase("CJK over the right edge", "日本", at: 7, ".......日…", 3),
    DrawCase("CJK over the left edge", "日本", at: -1, " 本.......", 4),
    DrawCase("CJK wider than the space", "日", width: 1, "….........", 1),
    DrawCase("escape sequence", "\u{1B}[2J", "␛[2J......", 4),
    DrawCase("far away", "a", at: .min, "..........", 0),
  ])
  func draws(row: DrawCase) {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    canvas.draw("..........", column: 0, row: 0, style: Style(.plain))
    let cells = canvas.draw(
      row.text, column: row.column, row: 0, width: row.width, style: Style(.accent), ellipsis: row.ellipsis)
    let shown = CanvasSnapshot(canvas).text[0]
    #expect(shown.unicodeScalars.elementsEqual(row.row.unicodeScalars), "\(shown)")
    #expect(cells == row.cells)
    #expect(hasNoHalves(canvas))
  }

  @Test(arguments: [-1, 3])
  func drawsNothingOnARowOutside(row: Int) {
    var canvas = Canvas(size: Size(width: 5, height: 3))
    #expect(canvas.draw("abc", column: 0, row: row, style: Style(.accent)) == 3)
    #expect(canvas.draw("日本", column: 0, row: row, style: Style(.accent)) == 4)
    #expect(canvas == Canvas(size: canvas.size))
  }

  @Test func drawsWrappedText() {
    var canvas = Canvas(size: Size(width: 12, height: 8))
    let place = Rectangle(column: 1, row: 0, width: 9, height: 3)
    let rows = canvas.drawWrapped("The price is not clear 価格が不明", in: place, style: Style(.negative))
    #expect(rows == 3)
    let rest = Rectangle(column: 2, row: 4, width: 9, height: 4)
    #expect(canvas.drawWrapped("Waiting\nagain", in: rest, style: Style(.neutral, .selected)) == 2)
    #expect(canvas.drawWrapped("", in: place, style: Style(.plain)) == 0)
    expectSnapshot(canvas, named: "wrapped")
  }

  @Test func drawingStaysInItsPlace() {
    var generator = SeededGenerator.fromEnvironment(default: 4)
    for _ in 0..<5_000 {
      let text = HostileText.random(length: 20, using: &generator)
      let size = Size(
        width: Int.random(in: 0...12, using: &generator), height: Int.random(in: 0...3, using: &generator))
      var canvas = Canvas(size: size)
      for row in 0..<size.height { canvas.draw("日日日日日日", column: 0, row: row, style: Style(.quiet)) }
      let column = Int.random(in: -6...12, using: &generator)
      let row = Int.random(in: -1...3, using: &generator)
      let width = Int.random(in: -1...14, using: &generator)
      let ellipsis = Bool.random(using: &generator)
      let cells = canvas.draw(
        text, column: column, row: row, width: width, style: Style(.accent), ellipsis: ellipsis)
      let note = Comment("\(generator) \(text.debugDescription) at \(column),\(row) in \(width) of \(size)")
      #expect(cells >= 0 && cells <= max(0, width), note)
      #expect(hasNoHalves(canvas), note)
      var drawn = 0
      for y in 0..<size.height {
        for x in 0..<size.width {
          let cell = canvas[x, y]
          if cell.style.role == .accent {
            drawn += 1
            #expect(y == row && x >= column && x < column + cells, note)
          }
          guard cell.width > 0 else { continue }
          var glyph = Glyph(cell.base, width: Int(cell.width))
          glyph.marks = cell.marks
          #expect(isShowable(glyph), note)
        }
      }
      let visible = max(0, min(size.width, column + cells) - max(0, column))
      #expect(drawn == ((0..<size.height).contains(row) ? visible : 0), note)
    }
  }

  /// The fast path, which most text takes, must draw the same as the slow one.
  @Test func bothWaysDrawTheSame() {
    var generator = SeededGenerator.fromEnvironment(default: 7)
    let letters = Array("ab ñé·–…─█★日本한語😀ｱЖώاก".unicodeScalars)
    for _ in 0..<5_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        scalars.append(letters.randomElement(using: &generator) ?? "a")
      }
      let text = String(scalars)
      let column = Int.random(in: -5...9, using: &generator)
      let width = Int.random(in: 1...12, using: &generator)
      let ellipsis = Bool.random(using: &generator)
      var quick = Canvas(size: Size(width: 10, height: 1))
      quick.draw("日日日日日", column: 0, row: 0, style: Style(.quiet))
      var careful = quick
      let style = Style(.accent)
      let room = min(width, 10 - column)
      let taken = quick.drawPlain(
        text[...], column: column, row: 0, room: room, style: style, ellipsis: ellipsis)
      let cells = careful.drawClusters(
        text[...], column: column, row: 0, room: room, style: style, ellipsis: ellipsis)
      let note = Comment("\(generator) \(text.debugDescription) at \(column) in \(width)")
      #expect(taken == cells, note)
      #expect(quick == careful, note)
    }
  }

  /// A text that fits is drawn whole, and takes as many cells as its glyphs are wide.
  @Test func cellsTakenAreTheWidthOfTheGlyphs() {
    var generator = SeededGenerator.fromEnvironment(default: 5)
    for _ in 0..<2_000 {
      let text = HostileText.random(length: 20, using: &generator)
      let glyphs = DisplayText.glyphs(of: text)
      let sum = glyphs.map(\.width).reduce(0, +)
      var canvas = Canvas(size: Size(width: sum, height: 1))
      #expect(canvas.draw(text, column: 0, row: 0, style: Style(.plain)) == sum)
      #expect(canvas.rows.joined().filter { $0.width > 0 }.map(\.base) == glyphs.map(\.base))
    }
  }
}
