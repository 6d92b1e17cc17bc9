import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// A sentence typed while the editor does not expect text.
struct TypingRunTests {
  /// Types a text at a given interval, and returns the keys that the editor takes for text.
  private func typed(_ text: String, each milliseconds: Int64, in session: inout EditorSession) -> String {
    var run = TypingRun()
    var marked = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let key = scalar == "\n" ? Key.enter : .character(scalar)
      let isInText = run.isInText(key, at: Int64(index) * milliseconds, session.editor)
      session.send(isInText ? .keyInText(key) : .key(key))
      if isInText { marked.unicodeScalars.append(scalar) }
    }
    return marked
  }

  @Test func aSentenceOnTheBoardDeletesNothing() {
    var session = BoardNotation.session("A: a b c | B: [d] e")
    let marked = typed("The cat and dddxxx", each: 120, in: &session)
    #expect(marked.hasSuffix("dddxxx"))
    #expect(session.editor.map.stages.flatMap(\.touchpoints).count == 5)
  }

  @Test func aSentenceAnswersNoQuestion() {
    var session = BoardNotation.session("A: [a] b c")
    #expect(typed("gquiet d", each: 120, in: &session).hasSuffix("d"))
    #expect(!session.effects.contains(.quit) && session.editor.question != nil)
  }

  @Test func aQuickAnswerIsTaken() {
    var session = BoardNotation.session("A: [a] b c")
    #expect(typed("gqd", each: 120, in: &session).isEmpty)
    #expect(session.effects.last == .quit)
  }

  @Test(arguments: ["jjjjjjjjjjjd", "jjgjjrjjd", "jzjzjzjzjzd", "oA new one"])
  func fastKeysAreKeys(_ keys: String) {
    var session = BoardNotation.session("A: [a] b c d e f g h i j k l m n")
    #expect(typed(keys, each: 120, in: &session).isEmpty)
  }

  @Test func aPauseEndsASentence() {
    var session = BoardNotation.session("A: a b c | B: [d] e")
    _ = typed("The cat all", each: 120, in: &session)
    #expect(typed("d", each: 120, in: &session).isEmpty)
  }
}
