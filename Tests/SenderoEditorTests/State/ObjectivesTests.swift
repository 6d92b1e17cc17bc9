import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Editing in the view of objectives by keys.
struct ObjectivesTests {
  static let rows: [PersonasTests.Row] = [
    .init("", "a b [c]"), .init("k k k", "[a] b c"), .init("Home", "[a] b c"), .init("Home End", "a b [c]"),
    .init("PgUp", "[a] b c"), .init(#"O "x" Enter Esc"#, "a b [x] c"),
    .init(#"o "x" Esc"#, "a b [c]"), .init(#"i "2" Enter"#, "a b [c2]"), .init("K", "a [c] b"),
    .init("Home J", "b [a] c"), .init("x P", "a [c] b"), .init("k c p", "a b [b] c"),
    .init("k d", "a [c]", "Deleted “b” · u undoes"), .init("3*d d", "", "There are no objectives yet"),
    .init("k d u", "a [b] c"), .init(#"@paste "x\ny""#, "a b c x [y]"),
  ]

  @Test(arguments: rows) func keysDo(_ row: PersonasTests.Row) throws {
    var session = EditorSession(JourneyMap(id: "m"))
    try session.play(#"Tab Tab Tab o "a" Enter "b" Enter "c" Enter Esc "# + row.keys)
    #expect(session.editor.view == .objectives)
    #expect(PersonasTests.outline(session.editor, .objectives) == row.expected)
    if let message = row.message { #expect(session.editor.message?.text.english == message) }
    _ = session.editor.draw()
    while session.editor.front.openMap.history.canUndo { session.send(.key(.character("u"))) }
    #expect(session.editor.map.bytes == JourneyMap(id: "m").bytes)
  }

  private static func example(_ size: Size = Size(width: 80, height: 24)) throws -> EditorSession {
    var generator = SeededGenerator(seed: 1)
    var session = EditorSession(Template.example.map(in: .english, using: &generator), size: size)
    try session.play("Tab Tab Tab")
    return session
  }

  @Test func enterAndTheMouseOpenTheDetails() throws {
    var session = try Self.example()
    try session.play("j Enter")
    #expect(session.editor.details?.path.description == "$.objectives[1]")
    try session.play("Esc @press 5,3")
    #expect(session.editor.front.view[.objectives].index == 0)
    try session.play("@double 5,8")
    #expect(session.editor.details?.path.description == "$.objectives[1]")
  }

  @Test func whatLacksIsSaidAsItIsTyped() throws {
    var session = EditorSession(JourneyMap(id: "m"), size: Size(width: 120, height: 24))
    try session.play(#"Tab Tab Tab o "Sell more" Enter Esc Enter"#)
    func about() -> String { CanvasSnapshot(session.editor.draw()).text[22] }
    #expect(about().contains("a statement of three words or more"))
    try session.play(#"Enter " cars""#)
    #expect(!about().contains("a statement of three words or more"))
    #expect(session.editor.map.objectives[0].statement == "Sell more")
    try session.play("Esc")
    #expect(about().contains("a statement of three words or more"))
    // A value that the field does not accept changes nothing.
    try session.play(#"Down Down Down Enter "x""#)
    #expect(about().contains("a baseline"))
    try session.play(#"Backspace "3""#)
    #expect(!about().contains("a baseline"))
  }

  @Test func detailsOfSomethingElseSayNothingOfIt() throws {
    var session = try Self.example()
    try session.play("BackTab Enter")
    #expect(!CanvasSnapshot(session.editor.draw()).text[22].contains("SMART"))
  }

  @Test func theSelectedOneIsInView() throws {
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 8), Size(width: 20, height: 5)] {
      var session = try Self.example(size)
      for _ in 0..<12 { session.send(.paste("one more")) }
      try session.play("Home 9*j")
      #expect(session.editor.draw().cursor != nil, "\(size)")
      try session.play("End")
      #expect(session.editor.draw().cursor != nil, "\(size)")
      try session.play("Home")
      #expect(session.editor.draw().cursor != nil, "\(size)")
    }
  }

  struct Figure: CustomTestStringConvertible, Sendable {
    let value: Double
    let english: String
    let spanish: String
    var testDescription: String { english }
  }

  @Test(arguments: [
    Figure(value: 0, english: "0", spanish: "0"), Figure(value: 27, english: "27", spanish: "27"),
    Figure(value: 4.6, english: "4.6", spanish: "4,6"), Figure(value: -0.5, english: "−0.5", spanish: "−0,5"),
    Figure(value: 4.05, english: "4.05", spanish: "4,05"),
    Figure(value: 100.0 / 3, english: "33.33", spanish: "33,33"),
    Figure(value: 0.999, english: "1", spanish: "1"),
    Figure(value: 1e300, english: "1e+300", spanish: "1e+300"),
    Figure(value: 0.004, english: "0.004", spanish: "0.004"),
  ]) func aFigureReads(_ row: Figure) {
    #expect(ObjectiveFigures.text(row.value, .english) == row.english)
    #expect(ObjectiveFigures.text(row.value, .spanish) == row.spanish)
  }
}
