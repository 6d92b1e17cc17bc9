import SenderoCore
import TestSupport
import Testing

/// The choices for the board that are stored across sessions.
struct BoardMemoryTests {
  @Test func eachMapHasItsOwnRows() throws {
    let folder = try TemporaryFolder()
    let file = folder("state/board")
    BoardMemory.change(in: file) { $0.remember(["actions", "goal"], of: "/maps/one.json") }
    BoardMemory.change(in: file) { $0.remember(["support"], of: "/maps/two\tb.json") }
    BoardMemory.change(in: file) { $0.hidesPreview = true }
    var memory = BoardMemory.load(from: file)
    #expect(memory.hidesPreview)
    #expect(memory.rows(of: "/maps/one.json") == ["actions", "goal"])
    #expect(memory.rows(of: "/maps/two\tb.json") == ["support"])
    #expect(memory.rows(of: "/maps/three.json") == [])
    BoardMemory.change(in: file) { $0.remember([], of: "/maps/one.json") }
    memory = BoardMemory.load(from: file)
    #expect(memory.rows(of: "/maps/one.json") == [])
    #expect(memory.rows(of: "/maps/two\tb.json") == ["support"])
  }

  @Test func aPathThatCannotBeALineIsNotKept() {
    var memory = BoardMemory()
    memory.remember(["goal"], of: "/maps/a\nb.json")
    memory.remember(["goal"], of: "relative.json")
    #expect(memory == BoardMemory())
  }

  @Test func theOldestMapsAreForgotten() {
    var memory = BoardMemory()
    for number in 0...BoardMemory.capacity { memory.remember(["goal"], of: "/\(number)") }
    #expect(memory.rows(of: "/0") == [])
    #expect(memory.rows(of: "/1") == ["goal"])
    #expect(memory.rows(of: "/\(BoardMemory.capacity)") == ["goal"])
  }

  @Test(arguments: ["", "\u{0}\n\t\n", "actions\nfrontstage\n", "goal\trelative\n", "goal /x"])
  func linesInAnotherFormAreIgnored(_ content: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(content, to: "board")
    #expect(BoardMemory.load(from: file) == BoardMemory())
  }
}
