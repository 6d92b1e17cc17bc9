import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The cached curve of an editor matches its map after every edit.
struct EditorCurveTests {
  @Test func itIsAlwaysThatOfTheMap() throws {
    var user = RandomUser(generator: .fromEnvironment(default: 21))
    var generator = SeededGenerator(seed: 1)
    var session = EditorSession(Template.example.map(in: .english, using: &generator))
    var kinds: Set<String> = []
    session.send(.key(.tab))
    for _ in 0..<3000 {
      if session.editor.prompt == nil { session.send(.key(.character("v"))) }
      for event in user.next(isAsked: session.editor.prompt != nil) { session.send(event) }
      let editor = session.editor
      let expected = EmotionCurve(editor.stages, lens: editor.lens)
      try #require(editor.derived.curve.stages == expected.stages)
      try #require(editor.derived.curve.mean == expected.mean)
      try #require(
        editor.derived.curve.peak == expected.peak && editor.derived.curve.lowest == expected.lowest)
      kinds.insert("\(editor.view) \(editor.lens != .everything) \(editor.front.view.showsPersonaCurves)")
      if editor.view == .curve { _ = editor.draw() }
      if editor.map.stages.count > 12 {
        session = EditorSession(Template.example.map(in: .english, using: &generator))
      }
    }
    for kind in ["curve true false", "curve false false", "board true false"] {
      #expect(kinds.contains(kind), "\(kind)")
    }
  }
}
