import TestSupport
import Testing

/// Clicking, dragging and scrolling with the mouse.
struct MouseTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func place(of name: String, in session: TerminalSession) throws -> (column: Int, row: Int) {
    try #require(try session.screen().place(of: name))
  }

  @Test func aClickSelects() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    let (column, row) = try place(of: "Call", in: session)
    try session.click(column: column, row: row)
    try session.wait(until: "the touchpoint is selected") {
      $0.hasSelected("Call") && !$0.hasSelected("Poster")
    }
  }

  @Test func aDoubleClickOpens() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    let (column, row) = try place(of: "Web page", in: session)
    try session.doubleClick(column: column, row: row)
    try session.wait(for: "A small map › Only stage › Web page")
  }

  @Test func aDragMoves() throws {
    let map = Maps.map("Two stages", ["First": ["Poster", "Call"], "Second": ["Shop", "Bill"]])
    let session = try TerminalSession.editing(map, shown: "Poster", in: folder)
    let from = try place(of: "Poster", in: session)
    let to = try place(of: "Bill", in: session)
    try session.mouse(.press, column: from.column, row: from.row)
    try session.mouse(.drag, column: from.column + 3, row: from.row)
    try session.mouse(.drag, column: to.column, row: to.row)
    try session.mouse(.release, column: to.column, row: to.row)
    let screen = try session.wait(for: "Moved “Poster”")
    #expect(screen.place(of: "Poster")?.column == to.column)
    try session.save()
    let order = try ["Call", "Shop", "Poster", "Bill"].map { name in
      try #require(folder.text("map.journey.json").range(of: "\"\(name)\"")).lowerBound
    }
    #expect(order == order.sorted())
  }

  @Test func theWheelScrolls() throws {
    let map = Maps.map("Tall", ["Only stage": (1...60).map { "Touchpoint \($0)." }])
    let session = try TerminalSession.editing(map, shown: "Touchpoint 1.", in: folder)
    for _ in 0..<5 { try session.mouse(.wheelDown, column: 10, row: 10) }
    try session.wait(until: "the first touchpoint is out of view") { $0.lines[6].contains("Touchpoint 6.") }
    for _ in 0..<5 { try session.mouse(.wheelUp, column: 10, row: 10) }
    try session.wait(until: "the first touchpoint is in view") { $0.lines[6].contains("Touchpoint 1.") }
  }

  @Test func isLeftToTheTerminal() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.wait(for: "1", in: "mouse_any_flag")
    try session.send(":")
    try session.enter("mouse off")
    try session.wait(for: "0", in: "mouse_any_flag")
    try session.send(":")
    try session.enter("mouse on")
    try session.wait(for: "1", in: "mouse_any_flag")
  }
}
