import TestSupport
import Testing

@testable import SenderoCanvas
@testable import SenderoCore
@testable import SenderoEditor

/// A frame that is drawn with a cache equals the frame that is drawn without one.
struct DrawingCacheTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let size: Size
    let zoom: Zoom
    var testDescription: String { "\(name), \(size.width)×\(size.height), \(zoom)" }
  }

  private static let rows = [
    Row(name: "the example", size: Size(width: 120, height: 40), zoom: .card),
    Row(name: "the example", size: Size(width: 120, height: 40), zoom: .fullCard),
    Row(name: "the example", size: Size(width: 60, height: 20), zoom: .line),
    Row(name: "every field", size: Size(width: 120, height: 40), zoom: .card),
    Row(name: "every field", size: Size(width: 33, height: 31), zoom: .fullCard),
    Row(name: "every field", size: Size(width: 240, height: 60), zoom: .overview),
  ]

  @Test(arguments: rows) func memoryChangesNothing(_ row: Row) throws {
    var generator = SeededGenerator(seed: 2)
    let map =
      row.name == "the example"
      ? Template.example.map(in: .spanish, using: &generator) : EveryField.map(each: 2, seed: 5)
    var user = RandomUser(generator: .fromEnvironment(default: 21))
    var session = EditorSession(map, settings: EditorSettings(zoom: row.zoom), size: row.size)
    var cache = DrawingCache()
    for count in 0..<600 {
      for event in user.next(isAsked: session.editor.prompt != nil) {
        // A new size invalidates all cells anyway.
        if case .resize = event { continue }
        session.send(event)
        try #require(session.editor.draw(&cache) == session.editor.draw(), "after \(count): \(event)")
      }
      if count % 100 == 99 { session = EditorSession(map, size: row.size) }
    }
  }

  /// The counts follow the lens, also after the persona of the lens was deleted.
  @Test func countsFollowTheLens() throws {
    var generator = SeededGenerator(seed: 2)
    let map = Template.example.map(in: .english, using: &generator)
    var editor = Editor(Document(map: map), size: Size(width: 120, height: 40), seed: 1)
    var cache = DrawingCache()
    _ = editor.run("channel web")
    _ = editor.run("lens")
    try #require(editor.lens.persona == map.personas.first?.id)
    #expect(editor.draw(&cache) == editor.draw())
    editor.change(LocalizedText(verbatim: "")) { map, _ in map.personas.removeFirst() }
    #expect(editor.lens == Lens(channel: "web"))
    #expect(editor.derived.ratingCounts.whole == StageRatingCounts(editor.stages, lens: editor.lens).whole)
    #expect(editor.draw(&cache) == editor.draw())
    _ = editor.run("channel web")
    #expect(editor.draw(&cache) == editor.draw())
  }

  @Test func whatIsRememberedIsNotDrawnAgain() {
    var generator = SeededGenerator(seed: 2)
    let map = Template.example.map(in: .english, using: &generator)
    var session = EditorSession(map, size: Size(width: 120, height: 40))
    var cache = DrawingCache()
    _ = session.editor.draw(&cache)
    session.send(.key(.character("j")))
    _ = session.editor.draw(&cache)
    let known = cache.board.columns.cells.count
    #expect(known > 20)
    // By now the cache contains every touchpoint on the screen as it looks when it is not selected.
    session.send(.key(.character("k")))
    _ = session.editor.draw(&cache)
    #expect(cache.board.columns.cells.count == known)
  }

  @Test func littleIsRemembered() {
    let size = Size(width: 60, height: 20)
    var editor = Editor(Document(map: Self.longMap), size: size, seed: 1)
    var cache = DrawingCache()
    for _ in 0..<400 {
      _ = editor.handle(.key(.character("j")))
      editor.layOut()
      _ = editor.draw(&cache)
      #expect(cache.board.columns.cells.area <= 9 * size.width * size.height)
    }
    #expect(cache.board.columns.cells.area > 0)
  }

  private static let longMap: JourneyMap = {
    var map = JourneyMap(id: "m")
    var stage = Stage(id: "s", name: "One")
    for index in 0..<500 { stage.touchpoints.append(Touchpoint(id: "t\(index)", name: "Step \(index)")) }
    map.stages.append(stage)
    return map
  }()
}
