import SenderoEditor
import Testing

@testable import NcursesTerminal

/// The cursor arrives, by the shortest way there is.
struct CursorMoveTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let from: (column: Int, row: Int)?
    let to: (column: Int, row: Int)
    let bytes: String
    var testDescription: String {
      "\(from.map { "\($0.column), \($0.row)" } ?? "anywhere") to \(to.column), \(to.row)"
    }
  }

  private static let rows = [
    Row(from: nil, to: (4, 2), bytes: "\u{1B}[3;5H"),
    Row(from: (4, 2), to: (4, 2), bytes: ""),
    Row(from: (4, 2), to: (5, 2), bytes: "\u{1B}[C"),
    Row(from: (4, 2), to: (40, 2), bytes: "\u{1B}[36C"),
    Row(from: (4, 2), to: (2, 2), bytes: "\u{8}\u{8}"),
    Row(from: (40, 2), to: (4, 2), bytes: "\u{1B}[36D"),
    Row(from: (40, 2), to: (0, 2), bytes: "\r"),
    Row(from: (5, 2), to: (4, 3), bytes: "\u{1B}[B\u{8}"),
    Row(from: (5, 8), to: (5, 2), bytes: "\u{1B}[6A"),
    Row(from: (5, 8), to: (0, 9), bytes: "\u{1B}[B\r"),
    Row(from: (5, 8), to: (200, 30), bytes: "\u{1B}[31;201H"),
  ]

  @Test(arguments: rows) func isShort(_ row: Row) {
    #expect(Self.move(row.from, row.to) == Array(row.bytes.utf8))
  }

  @Test func arrives() throws {
    let (width, height) = (130, 12)
    for row in 0..<height {
      for column in stride(from: 0, to: width, by: 9) {
        for target in stride(from: 0, to: width * height, by: 7) {
          let to = (column: target % width, row: target / width)
          let bytes = Self.move((column, row), to)
          var screen = VirtualScreen(width: width, height: height)
          screen.feed(Self.move(nil, (column, row)) + bytes)
          try #require(screen.unknown == [])
          try #require((screen.cursorColumn, screen.row) == to)
          try #require(bytes.count <= Self.move(nil, to).count)
        }
      }
    }
  }

  private static func move(_ from: (column: Int, row: Int)?, _ to: (column: Int, row: Int)) -> [UInt8] {
    var bytes: [UInt8] = []
    CursorMove.append(
      from: from.map { Canvas.Position(column: $0.column, row: $0.row) },
      to: Canvas.Position(column: to.column, row: to.row), into: &bytes)
    return bytes
  }
}
