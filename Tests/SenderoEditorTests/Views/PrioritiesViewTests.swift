import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The view of the priorities.
struct PrioritiesViewTests {
  @Test(arguments: [Size(width: 120, height: 40), Size(width: 80, height: 24)])
  func theStatusIsChosenBesideItsOpportunity(_ size: Size) throws {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: .english, using: &generator)
    var session = EditorSession(map, size: size)
    try session.play(#": "priorities" Enter l"#)
    for _ in 0..<4 {
      let text = try #require(PrioritiesLayout(session.editor).selectedText)
      try session.play("s")
      let lines = CanvasSnapshot(session.editor.draw()).text
      let title = try #require(lines.firstIndex { $0.contains(" Status ") })
      #expect(title == text.row + text.height || title < text.row, "\(lines)")
      let columns = lines[title].prefix { $0 != "┌" }.count
      #expect((text.column - 4...text.column).contains(columns), "\(lines)")
      try session.play("Esc j")
    }
  }
}
