import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The rows that a pasted text becomes.
struct PastedRowTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let rows: [[String]]

    init(_ name: String, _ text: String, _ rows: [String]...) {
      testDescription = name
      self.text = text
      self.rows = rows
    }
  }

  static let rows = [
    Row("lines", "one\n\n  two  \nthree", ["one"], ["two"], ["three"]),
    Row("bullets", "- one\n* two\n• three\n  – four", ["one"], ["two"], ["three"], ["four"]),
    Row(
      "numbers", "1. one\n12) two\n3.5 hours\n2024. was long", ["one"], ["two"], ["3.5 hours"],
      ["2024. was long"]),
    Row("tasks", "- [ ] one\n- [x] two\n[ ] three\n☐ four", ["one"], ["two"], ["three"], ["four"]),
    Row("headings and rules", "# One\n---\n## Two\n***", ["One"], ["Two"]),
    Row(
      "marks that are text", "-5 degrees\n#1 complaint\n[sic] text\n-", ["-5 degrees"], ["#1 complaint"],
      ["[sic] text"], ["-"]),
    Row(
      "a spreadsheet", "Name\tweb\tnegative\nOther\tshop\t", ["Name", "web", "negative"], ["Other", "shop"]),
    Row(
      "a spreadsheet with headings", "Name\tChannel\tRating\nPoster\tstreet\tgood",
      ["Poster", "street", "good"]),
    Row("a heading in Spanish", "Punto de contacto\tCanal\nCartel\tcalle", ["Cartel", "calle"]),
    Row(
      "quoted cells", "\"Call \"\"us\"\"\nnow\"\tweb\n\"open\tshop", ["Call \"us\" now", "web"],
      ["\"open", "shop"]),
    Row("an indented list", "\t- one\n\t\t- two", ["one"], ["two"]),
    Row(
      "line ends of every kind", "one\r\ntwo\twith tab\r\n\r\n   three\r\n", ["one"], ["two", "with tab"],
      ["three"]),
    Row("nothing", "\n \t\n"),
  ]

  @Test(arguments: rows) func isRead(_ row: Row) {
    #expect(PastedRow.all(of: row.text).map(\.cells) == row.rows)
  }

  @Test func aSpreadsheetBecomesTouchpoints() throws {
    var session = BoardNotation.session("A: [a]")
    session.send(.paste("\"Poster\"\tstreet\tnegative\nWeb page\tbuena\tweb\tslow at noon\nCall\n"))
    let added = session.editor.map.stages[0].touchpoints.dropFirst()
    #expect(added.map(\.name) == ["Poster", "Web page", "Call"])
    #expect(added.map(\.channel) == ["street", "web", ""])
    #expect(added.map { $0.rating?.symbol ?? "" } == ["-", "+", ""])
    #expect(added.map(\.description) == ["", "slow at noon", ""])
    try session.play("u")
    #expect(BoardNotation.outline(session.editor) == "A: [a]")
  }

  @Test func aPasteIntoAListOfTheDetailsIsItems() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play(#"Enter : "show-empty" Enter"#)
    for field in ["painPoints", "actions"] {
      session.select(field)
      try #require(session.editor.selectedRow?.field.key == field)
      session.send(.paste("- slow\n- dear\n"))
      #expect(session.elements(field).count == 2)
      try session.play("u")
      #expect(session.elements(field).isEmpty)
    }
    session.select("description")
    let before = session.editor.map
    session.send(.paste("- slow\n- dear\n"))
    #expect(session.editor.map == before && session.editor.message?.text == Phrase.pasteNowhere)
  }

  @Test func aPasteIntoAnInputIsText() throws {
    var session = BoardNotation.session("A: [a]")
    try session.play("i Ctrl-U")
    session.send(.paste("- one\ntwo\n"))
    try session.play("Enter")
    #expect(session.editor.map.stages[0].touchpoints.map(\.name) == ["- one two"])
  }
}

extension EditorSession {
  /// Selects the row of a field in the details.
  fileprivate mutating func select(_ key: String) {
    send(.key(.home))
    for _ in editor.rows where editor.selectedRow?.field.key != key { send(.key(.down)) }
  }

  /// The elements of a list field of the item whose details are open.
  fileprivate func elements(_ key: String) -> [JSONValue] {
    editor.details.flatMap { editor.map.item(at: $0.path)?.object[key]?.array } ?? []
  }
}
