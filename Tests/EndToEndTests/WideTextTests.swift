import TestSupport
import Testing

/// Columns stay aligned with wide and combined characters.
struct WideTextTests {
  static let names = [
    "漢字の名前がとても長い時", "👩‍👩‍👧‍👦 family", "한국어 이름", "e\u{301}galite\u{301}", "❤️ ❤ ☕", "🇪🇸 España",
    "👍🏽 thumbs", "ＡＢＣ", "ไทยกำลังดี",
  ]
  static let plainNames = (1...9).map { "plain name \($0)" }

  /// The columns at which fills begin, in each row with signs of ratings.
  private func leftEdges(of names: [String], zoom: [String]) throws -> [[Int]] {
    // Use a new file, since the edits of the previous session would be offered.
    let folder = try TestFolder()
    let map = Maps.map(
      "Wide \(names[0].count)",
      ["One": Array(names[0..<3]), "Two": Array(names[3..<6]), "Three": Array(names[6..<9])])
    let session = try TerminalSession.editing(map, shown: "Wide", in: folder, width: 90, height: 24)
    for key in ["g", "j", "g", "j", "g", "l", "g", "k", "g", "k", "g", "l", "g", "j", "g", "j", "g"] {
      try session.send(key)
    }
    for key in zoom { try session.send(key) }
    try session.send("k", "k", "k")
    let screen = try session.wait(until: "all touchpoints are rated and the header is selected") { screen in
      screen.contains("+ 9") && screen.cursor.row == 3 && !screen.lines.dropFirst(5).joined().contains("┃")
    }
    // Leave no unsaved edits, which would be offered to the next session.
    try session.enter(":q!")
    #expect(try session.waitForEnd() == 0)
    let rows = screen.cells.dropFirst(5).filter { row in row.contains { $0.text == "+" } }
    return rows.map { row in
      row.indices.dropFirst().filter { column in
        row[column].style.background?.name == .green && row[column - 1].style.background?.name != .green
      }
    }
  }

  @Test(arguments: [[], ["z"], ["Z"]]) func columnsStayStraight(_ zoom: [String]) throws {
    let wide = try leftEdges(of: Self.names, zoom: zoom)
    let plain = try leftEdges(of: Self.plainNames, zoom: zoom)
    #expect(wide.count >= 2)
    #expect(Set(wide).count == 1, "In every row the shapes begin at the same columns: \(wide)")
    #expect(Set(wide) == Set(plain), "And they are where those of plain names are.")
  }

  @Test func theTextIsThere() throws {
    let map = Maps.map("Wide", ["一つ": ["漢字の名前", "Café ☕", "한국어"]])
    let folder = try TestFolder()
    let session = try TerminalSession.editing(map, shown: "漢字の名前", in: folder)
    for text in ["一つ", "Café ☕", "한국어"] { #expect(try session.screen().contains(text)) }
    try session.send("i", "C-u")
    try session.enter("新しい名前")
    try session.wait(for: "新しい名前")
    try session.save()
    #expect(try folder.text("map.journey.json").contains("\"新しい名前\""))
  }
}
