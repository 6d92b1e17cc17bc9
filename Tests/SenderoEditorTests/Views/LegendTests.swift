import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The legend of the board, which has several pages on a small screen.
struct LegendTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let size: Size
    let language: Language
    let pages: Int
    var testDescription: String { "\(size.width)x\(size.height)-\(language.rawValue)" }
  }

  static let rows = [
    (120, 40, 1, 1), (80, 24, 1, 1), (40, 12, 2, 2), (20, 12, 3, 3), (60, 9, 3, 4), (60, 8, 6, 7),
  ].flatMap { width, height, english, spanish in
    [(Language.english, english), (.spanish, spanish)].map {
      Row(size: Size(width: width, height: height), language: $0.0, pages: $0.1)
    }
  }

  private func session(_ row: Row) -> EditorSession {
    ExampleSession.session(.init(size: row.size, language: row.language))
  }

  @Test(arguments: rows) func itsPagesShowAllSigns(_ row: Row) throws {
    var session = session(row)
    let before = session.editor.draw()
    var text = ""
    var pages = 0
    repeat {
      try session.play(";")
      guard let (layout, page) = session.editor.shownLegend else { break }
      #expect(page == pages)
      let lines = CanvasSnapshot(session.editor.draw()).text
      let legend = lines.dropLast().suffix(layout.rows)
      #expect((row.pages > 1) == legend.last?.hasSuffix("; \(page + 1)/\(row.pages)"))
      text += legend.joined(separator: "\n")
      pages += 1
    } while pages < 20
    #expect(pages == row.pages)
    #expect(session.editor.draw() == before)
    for sign in BoardSign.all where [.rating, .touchpoint].contains(sign.group) {
      #expect(text.contains(sign.glyph), "\(sign.glyph)")
      if row.size.width >= 40 { #expect(text.contains(sign.meaning[row.language]), "\(sign.glyph)") }
    }
  }

  @Test(arguments: Language.allCases)
  func aLowScreenShowsItLikeThis(_ language: Language) throws {
    var session = session(Row(size: Size(width: 40, height: 12), language: language, pages: 2))
    try session.play("; ;")
    expectSnapshot(session.editor.draw(), named: "legend-40x12-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func withoutRoomForAPageTheHelpShowsTheSigns(_ language: Language) throws {
    var session = session(Row(size: Size(width: 20, height: 5), language: language, pages: 0))
    try session.play(";")
    let lines = CanvasSnapshot(session.editor.draw()).text
    let title = TextLayout.cut(Phrase.helpSigns[language], width: 18)
    #expect(lines[1].contains(title))
    #expect(lines[3].contains(BoardSign.stronglyPositive.glyph))
    try session.play("Esc")
    #expect(session.editor.screen is BoardScreen && session.editor.legendRows == 0)
  }

  @Test func aLargerScreenShowsAPageThatItHas() throws {
    var session = session(Row(size: Size(width: 20, height: 12), language: .english, pages: 3))
    try session.play("; ; ;")
    session.send(.resize(Size(width: 80, height: 24)))
    #expect(session.editor.shownLegend?.page == 0)
    try session.play(";")
    #expect(session.editor.shownLegend == nil)
  }
}
