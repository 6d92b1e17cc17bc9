import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Branches: their sentences in the details, and jumps along them.
struct BranchTests {
  /// `a → c` with a condition and `a → x`, which does not exist; `c → a` without a condition; `d → d`.
  private static func session(language: Language = .english) -> EditorSession {
    var map = BoardNotation.map("A: a+ b | B: c d e").map
    func branch(_ to: String, _ when: String = "") -> Branch {
      var branch = Branch(object: JSONObject())
      branch.to = to
      branch.when = when
      return branch
    }
    map.stages[0].touchpoints[0].next = ItemList([
      branch("c", "the card is refused"), branch("x", "if all fails"),
    ])
    map.stages[1].touchpoints[0].next = ItemList([branch("a")])
    map.stages[1].touchpoints[1].next = ItemList([branch("d", "cuando vuelve")])
    map.stages[1].touchpoints[2].next = ItemList([branch("x")])
    return EditorSession(map, settings: EditorSettings(language: language))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let keys: String
    let english: [String]
    let spanish: [String]
    var testDescription: String { english.joined(separator: "; ") }
  }

  static let rows = [
    Row(
      keys: "Home",
      english: ["if the card is refused → on to c", "if all fails → (nothing has the id x)"],
      spanish: ["si the card is refused → sigue en c", "if all fails → (nada tiene el id x)"]),
    Row(keys: "l", english: ["→ back to a"], spanish: ["→ vuelve a a"]),
    Row(keys: "l Down", english: ["cuando vuelve → back to d"], spanish: ["cuando vuelve → vuelve a d"]),
    Row(keys: "l 2*Down", english: ["→ (nothing has the id x)"], spanish: ["→ (nada tiene el id x)"]),
  ]

  @Test(arguments: rows) func detailsSayThemAsSentences(_ row: Row) throws {
    for (language, sentences) in [(Language.english, row.english), (.spanish, row.spanish)] {
      var session = Self.session(language: language)
      try session.play(row.keys + " Enter")
      let editor = session.editor
      let path = try #require(editor.details?.path)
      let rows = DetailsRow.all(of: path, in: editor.map).filter {
        $0.field.key == "next" && $0.content != .field
      }
      #expect(rows.map { $0.text(in: editor.map, editor.language) } == sentences)
    }
  }

  @Test func oneBranchIsFollowedAtOnceAndBackAgain() throws {
    var session = Self.session()
    try session.play("l ]")
    #expect(session.editor.selectedTouchpoint?.name == "a")
    try session.play("[")
    #expect(session.editor.selectedTouchpoint?.name == "c")
    try session.play("[")
    #expect(session.editor.message?.text == Phrase.noWayBack)
  }

  @Test func severalAreChosenFrom() throws {
    var session = Self.session()
    try session.play("]")
    guard case .pick(let pick)? = session.editor.prompt else {
      Issue.record("There is no prompt.")
      return
    }
    #expect(pick.options.map(\.label.english) == Self.rows[0].english)
    let before = session.editor.map.bytes
    try session.play("Enter")
    #expect(session.editor.selectedTouchpoint?.name == "c")
    #expect(session.editor.map.bytes == before)
    try session.play("[ ] j Enter")
    #expect(session.editor.selectedTouchpoint?.name == "a")
    #expect(session.editor.message?.kind == .problem)
    try session.play("] Esc")
    #expect(session.editor.prompt == nil)
  }

  @Test func aLoopIsGoneRoundAStepAtATime() throws {
    var session = Self.session()
    try session.play("l Down ] ] ]")
    #expect(session.editor.selectedTouchpoint?.name == "d")
    try session.play("Up ] [ [ [ [ [")
    #expect(session.editor.selectedTouchpoint?.name == "d")
  }

  @Test func withoutBranchesItIsSaid() throws {
    var session = Self.session()
    try session.play("Down ]")
    #expect(session.editor.message?.text == Phrase.noBranch)
    try session.play("Up Up ]")
    #expect(session.editor.message?.text == Phrase.selectATouchpoint)
  }

  @Test func whatIsGoneIsPassedOverOnTheWayBack() throws {
    var session = Self.session()
    try session.play("Tab l l ]")  // from c to a, on the curve
    #expect(session.editor.selectedTouchpoint?.name == "a")
    try session.play("Shift-Tab l d h [")
    #expect(session.editor.map.stages[1].touchpoints.map(\.name) == ["d", "e"])
    #expect(session.editor.selectedTouchpoint?.name == "a")
    #expect(session.editor.message?.text == Phrase.noWayBack)
  }

  @Test func aJumpOutOfALensIsRefused() throws {
    var session = Self.session()
    var map = session.editor.map
    map.personas = ItemList([ExampleSession.persona("me", "Me")])
    map.stages[0].touchpoints[0].personas = ["somebody"]
    session = EditorSession(map)
    try session.play("v l ]")
    #expect(session.editor.selectedTouchpoint?.name == "c")
    #expect(session.editor.message?.text == Phrase.met("a", by: "Me", false))
    try session.play("[")
    #expect(session.editor.message?.text == Phrase.noWayBack)
  }
}
