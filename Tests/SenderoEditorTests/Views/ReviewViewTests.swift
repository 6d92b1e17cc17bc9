import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The review and the priorities of the example on screens of several sizes.
struct ReviewViewTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    let size: Size
    var language = Language.english
    var testDescription: String { "\(name)-\(size.width)x\(size.height)-\(language.rawValue)" }
  }

  private static let large = Size(width: 120, height: 40)
  private static let usual = Size(width: 80, height: 24)
  private static let small = Size(width: 40, height: 12)

  static let rows = [
    Row(name: "review", keys: "E", size: large),
    Row(name: "review", keys: "E", size: large, language: .spanish),
    Row(name: "review", keys: "E", size: usual), Row(name: "review", keys: "E", size: small),
    Row(name: "moment", keys: "E n n", size: large),
    Row(name: "moment", keys: "E 7*n", size: usual, language: .spanish),
    Row(name: "moment", keys: "E n", size: small),
    Row(name: "priorities", keys: "4*Tab l 2*j", size: large),
    Row(name: "priorities", keys: "4*Tab l", size: Size(width: 80, height: 30), language: .spanish),
    Row(name: "priorities", keys: "4*Tab 3*j", size: usual),
    Row(name: "priorities", keys: "4*Tab l", size: small),
  ]

  private func session(_ map: JourneyMap, _ row: Row) -> EditorSession {
    EditorSession(
      map, settings: EditorSettings(language: row.language, today: Day("2026-12-12")), size: row.size)
  }

  @Test(arguments: rows) func itLooksAsItDid(_ row: Row) throws {
    var session = session(try JourneyMap.read(Template.example.bytes(in: row.language)).map, row)
    try session.play(row.keys)
    expectSnapshot(session.editor.draw(), named: row.testDescription)
  }

  @Test(arguments: rows) func aMapThatSaysLittleIsDrawn(_ row: Row) throws {
    let names = (0..<60).map { "t\($0)--" }.joined(separator: " ")
    let many = (0..<40).map { "S\($0): a\($0)- b\($0)++" }.joined(separator: " | ")
    for notation in ["A:", "A: a", "A: a--*", "A: " + names, many] {
      var session = session(BoardNotation.map(notation).map, row)
      try session.play(row.keys + " PgDn End Home G n p h l j k")
      #expect(session.editor.draw().size == row.size)
    }
    var empty = session(JourneyMap(id: "m"), row)
    try empty.play(row.keys + " PgDn End Home Enter Esc")
    #expect(empty.editor.draw().size == row.size)
  }

  @Test func anOverdueReviewIsSaidOnOpening() throws {
    let map = try JourneyMap.read(Template.example.bytes(in: .english)).map
    func message(on day: String?) -> String? {
      let settings = EditorSettings(today: day.flatMap(Day.init))
      return Editor(Document(map: map, isOnDisk: true), settings: settings, seed: 1).message?.text.english
    }
    #expect(message(on: "2026-12-14") == nil)
    #expect(message(on: "2026-12-15") == "Review overdue since 2026-12-14 · E reviews the map")
    #expect(message(on: nil) == nil)
  }

  @Test func whatIsSelectedStaysSelectedWhenTheOrderChanges() throws {
    var session = session(
      try JourneyMap.read(Template.example.bytes(in: .english)).map,
      Row(name: "", keys: "", size: Self.large))
    try session.play("4*Tab l 3*j")
    let before = try #require(session.editor.selectedPriority?.id)
    // The opportunity gets another owner, which changes the order.
    try session.play(#"o Ctrl-U "Aaron" Enter"#)
    #expect(session.editor.selectedPriority?.id == before)
    try session.play("u")
    #expect(session.editor.selectedPriority?.id == before)
  }
}
