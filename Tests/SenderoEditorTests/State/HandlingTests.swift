import SenderoCore
import SenderoEditor
import TestSupport
import Testing

@Suite("Answering events")
struct HandlingTests {
  @Test("A paste that is too large is refused with a message")
  func refusesLargePastes() throws {
    let map = BoardNotation.map("A: a b").map
    var session = EditorSession(map)
    session.send(.pasteTooLarge(limit: 1 << 20))
    #expect(session.editor.map == map)
    #expect(session.editor.message?.kind == .problem)
    #expect(session.editor.message?.text.english.contains("1 MiB") == true)
  }
}
