import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The scroll position of the board: no row is hidden above while rows are free.
struct BoardScrollTests {
  private static func map(_ stages: Int, _ rows: Int) -> JourneyMap {
    let notation = (1...stages).map { stage in
      "S\(stage): " + (1...max(1, rows - stage)).map { "t\(stage)x\($0)-" }.joined(separator: " ")
    }
    return BoardNotation.map(notation.joined(separator: " | ")).map
  }

  private static func expectNothingHidden(_ editor: Editor, _ note: String) {
    // A blueprint scrolls by columns.
    guard editor.arrangement != .blueprint else { return }
    let layout = editor.boardLayout
    let top = layout.scroll.touchpoint
    let longest = layout.stages.map { editor.rowMap(in: $0).count }.max() ?? 0
    #expect(top >= 0 && top <= max(0, longest - layout.visibleRows), "\(note): \(top) of \(longest)")
  }

  @Test func zoomingOutShowsTheRowsAbove() throws {
    var session = EditorSession(Self.map(4, 12), size: Size(width: 120, height: 40))
    try session.play("PageDown PageDown")
    #expect(session.editor.front.view.scroll.touchpoint > 0)
    try session.play("Z")
    #expect(session.editor.front.view.scroll.touchpoint == 0)
  }

  @Test(arguments: [
    Event.time(1), .missingFiles([]), .linksRead([]), .workshopEnded(path: "map.journey.json"),
    .mayShare(path: "map.journey.json"),
  ])
  func aReportFromElsewhereDoesNotScrollBack(_ report: Event) throws {
    var session = EditorSession(Self.map(4, 12), size: Size(width: 100, height: 24))
    try session.play("@wheeldown 5,10 @wheeldown 5,10")
    let scrolled = session.editor.front.view.scroll.touchpoint
    #expect(scrolled > 0)
    session.send(report)
    #expect(session.editor.front.view.scroll.touchpoint == scrolled)
    try session.play("l")
    #expect(session.editor.front.view.scroll.touchpoint == 0)
  }

  @Test func aTallerScreenShowsTheRowsAbove() throws {
    var session = EditorSession(Self.map(4, 12), size: Size(width: 100, height: 24))
    try session.play("PageDown PageDown PageDown")
    #expect(session.editor.front.view.scroll.touchpoint > 0)
    try session.play("@resize 100x60")
    #expect(session.editor.front.view.scroll.touchpoint == 0)
  }

  @Test func noRowIsHiddenWhileRowsAreFree() throws {
    var generator = SeededGenerator.fromEnvironment(default: 11)
    for _ in 0..<20 {
      let map = Self.map(.random(in: 1...9, using: &generator), .random(in: 1...30, using: &generator))
      var session = EditorSession(map, size: Size(width: 120, height: 40))
      for count in 0..<60 {
        let words = [
          "z", "Z", "a", "4", "F3", ";", "PageDown", "PageDown", "End", "Home", "l", "d", "u", "U", "o Esc",
          "x",
          "@wheeldown 5,10", "R", "s Esc", "V j x",
          "@resize \(Int.random(in: 20...160, using: &generator))x\(Int.random(in: 5...70, using: &generator))",
        ]
        let word = words.randomElement(using: &generator) ?? ""
        try session.play(word)
        // On a low screen, the key of the legend opens the help.
        if session.editor.screen is HelpScreen { try session.play("Esc") }
        _ = session.editor.draw()
        // The wheel alone does not follow the selection.
        Self.expectNothingHidden(session.editor, "after \(count): \(word)")
      }
    }
  }
}
