import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The screens of a workshop of four people on the example.
struct WorkshopViewTests {
  struct Screen: CustomTestStringConvertible, Sendable {
    let name: String
    var size = Size(width: 80, height: 24)
    var language = Language.english
    var zoom = Zoom.card
    var keys = ""
    var does: @Sendable (inout WorkshopSession) -> Void = { _ in }
    var testDescription: String { name }
  }

  static let screens: [Screen] = [
    Screen(name: "board-120x40", size: Size(width: 120, height: 40)),
    Screen(name: "board-80x24-es", language: .spanish),
    Screen(name: "board-40x12", size: Size(width: 40, height: 12)),
    Screen(name: "board-20x5", size: Size(width: 20, height: 5)),
    Screen(name: "overview", zoom: .overview), Screen(name: "line", zoom: .line),
    Screen(name: "full-card", zoom: .fullCard), Screen(name: "blueprint", keys: "a a a"),
    Screen(name: "lanes", keys: "a a"),
    Screen(name: "locked-es", language: .spanish, does: { $0.say(.lock, by: "Eva") }),
    Screen(name: "who", keys: ": \"who\" Enter"),
    Screen(
      name: "who-40x12-es", size: Size(width: 40, height: 12), language: .spanish, keys: ": \"who\" Enter"),
    Screen(name: "ranking", does: { $0.say(.endVote, by: "Luis") }),
    Screen(name: "ranking-es", language: .spanish, does: { $0.say(.endVote, by: "Luis") }),
    Screen(
      name: "priorities", keys: "Tab Tab Tab Tab",
      does: {
        $0.say(.dropVote, by: "Luis")
        $0.say(.openVote(.painPoints, dots: 3), by: "Luis")
      }),
    Screen(name: "details", keys: "Enter"),
    Screen(
      name: "details-of-pain-points", keys: "+ + Enter",
      does: {
        $0.say(.dropVote, by: "Luis")
        $0.say(.openVote(.painPoints, dots: 3), by: "Luis")
      }),
    Screen(name: "brainstorm", keys: "b \"First\" Enter \"Second\" Enter \"Thi\""),
    Screen(
      name: "brainstorm-round-es", language: .spanish, keys: "b Tab",
      does: {
        $0.say(.openRound(seconds: 300), by: "Eva")
        $0.wait(seconds: 0)
      }),
    Screen(name: "brainstorm-40x12", size: Size(width: 40, height: 12), keys: "b \"First\" Enter"),
    Screen(
      name: "round-result",
      does: { session in
        let stage = session.editor.map.stages[0]
        session.say(.openRound(seconds: 300), by: "Eva")
        for (number, name) in ["Luis", "Iker", "Luis"].enumerated() {
          session.say(
            .entry(
              RoundEntry(id: "e\(number)", kind: .touchpoint, owner: stage.id, text: "Idea \(number + 1)")),
            by: name)
        }
        session.say(
          .entry(RoundEntry(id: "e9", kind: .painPoint, owner: stage.touchpoints[0].id, text: "Too dear")),
          by: "Eva")
        session.say(.endRound, by: "Eva")
      }),
    Screen(name: "time-is-up", does: { $0.wait(seconds: 700) }),
  ]

  @Test(arguments: screens) func aScreen(_ screen: Screen) throws {
    var session = Self.session(screen.size, screen.language, screen.zoom)
    screen.does(&session)
    try session.play(screen.keys)
    expectSnapshot(session.editor.draw(), named: screen.name)
  }

  /// Ana's session with Luis, who has opened a vote and a timer, Eva and Iker.
  static func session(_ size: Size, _ language: Language, _ zoom: Zoom = .card) -> WorkshopSession {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: language, using: &generator)
    var session = WorkshopSession(
      map, ["Ana", "Luis", "Eva", "Iker"], settings: EditorSettings(language: language, zoom: zoom),
      size: size)
    let stages = map.stages
    session.select(stages[0].touchpoints[1].id, by: "Luis")
    session.select(stages[1].id, kind: "stage", by: "Eva")
    session.select(stages[0].touchpoints[1].id, by: "Iker")
    session.say(.setTimer(seconds: 600), by: "Luis")
    session.say(.openVote(.touchpoints, dots: 5), by: "Luis")
    for (name, index) in [("Luis", 0), ("Eva", 0), ("Iker", 1)] {
      session.say(.putDot(stages[0].touchpoints[index].id), by: name)
    }
    session.send(.key(.character("+")))
    session.wait(seconds: 10)
    for _ in 0..<8 { session.send(.key(.character("k"))) }
    session.send(.key(.character("j")))
    return session
  }

  @Test func hostileNamesAreDrawnSafely() throws {
    for (number, name) in HostileText.samples.enumerated() {
      var session = WorkshopSession(BoardNotation.map("A: [a] b").map, ["Ana", name, "Eva"])
      session.send(.time(1))
      session.say(.openVote(.touchpoints, dots: 1), by: "Eva")
      session.say(.putDot("a"), by: "Eva")
      let other = session.workshop.participants[1]
      session.select("a", by: other.name)
      session.say(.lock, by: other.name)
      for keys in ["", ": \"who\" Enter", ": \"vote show\" Enter"] {
        try session.play(keys)
        for size in [Size(width: 120, height: 40), Size(width: 60, height: 15), Size(width: 20, height: 5)] {
          session.send(.resize(size))
          #expect(HostileMapTests().firstUnsafeCell(session.editor.draw()) == nil, "\(number) at \(size)")
        }
      }
    }
  }
}
