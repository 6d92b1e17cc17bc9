import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Ana's editor in a workshop with Luis and Eva.
struct WorkshopEditorTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    var start = "Look: [a] b | Buy: c"
    let does: @Sendable (inout WorkshopSession) throws -> Void
    /// The messages that the editor sends, except its view.
    let sent: String
    let holds: @Sendable (WorkshopSession) -> Bool
    var testDescription: String { name }

    init(
      _ name: String, _ does: @escaping @Sendable (inout WorkshopSession) throws -> Void, sent: String = "",
      _ holds: @escaping @Sendable (WorkshopSession) -> Bool
    ) {
      (self.name, self.does, self.sent, self.holds) = (name, does, sent, holds)
    }
  }

  /// Whether the palette asks for a missing argument.
  static func asks(_ text: String) -> @Sendable (WorkshopSession) -> Bool {
    { session in
      guard case .text(let asked)? = session.editor.prompt, asked.purpose == .command else { return false }
      return asked.problem?.english.contains(text) == true
    }
  }

  static func hasMessage(_ text: String) -> @Sendable (WorkshopSession) -> Bool {
    { session in
      let message = session.editor.message?.text.english ?? "nothing"
      if !message.contains(text) { print("message: \(message)") }
      return message.contains(text)
    }
  }

  static func shows(_ text: String) -> @Sendable (WorkshopSession) -> Bool {
    { session in
      let screen = CanvasSnapshot(session.editor.draw()).text.joined(separator: "\n")
      if !screen.contains(text) { print(screen) }
      return screen.contains(text)
    }
  }

  static let presence = [
    Row("the view is sent once", { try $0.play("j") }) {
      let views = $0.session.effects.filter { if case .tell(.view, _) = $0 { true } else { false } }
      return views.count == 2
        && $0.workshop[$0.me]?.selection?.id == $0.editor.map.stages[0].touchpoints[1].id
    },
    Row("who is here", { try $0.play(": \"who\" Enter") }, shows("AN Ana (you) · just came")),
    Row(
      "Enter follows", { try $0.play(": \"who\" Enter j Enter") },
      hasMessage("You follow Luis until you move")),
    Row(
      "users cannot follow themselves", { try $0.play(": \"who\" Enter Enter") }, hasMessage("That is you")),
    Row("another participant leaves", { $0.say(.leave, by: "Eva") }, hasMessage("Luis is here")),
    Row(
      "no participant of that name", { try $0.play(": \"follow\" Space \"Bo\" Enter") },
      hasMessage("Nobody here is called “Bo”")),
    Row(
      "another name", { try $0.play(": \"name Bea\" Enter") }, sent: "rename Bea",
      hasMessage("You are here as “Bea”")),
    Row("no name", { try $0.play(": \"name\" Enter") }, asks("Type the name")),
    Row(
      "the workshop has ended",
      {
        $0.send(.workshopEnded(path: "shop.journey.json"))
        try $0.play(": \"gather\" Enter")
      }, hasMessage("Nobody else is here")),
  ]

  static let following = [
    Row(
      "the view follows another participant",
      {
        try $0.play(": \"follow\" Space \"Luis\" Enter")
        $0.select($0.editor.map.stages[1].touchpoints[0].id, view: "curve", zoom: "line", by: "Luis")
      }
    ) { $0.editor.selection.stage == 1 && $0.editor.view.name == "curve" && $0.editor.zoom == .line },
    Row(
      "a key that moves the selection stops following",
      {
        try $0.play(": \"follow\" Space \"Luis\" Enter j")
        $0.select($0.editor.map.stages[1].touchpoints[0].id, by: "Luis")
      }
    ) { $0.editor.selection == Selection(stage: 0, touchpoint: 1) },
    Row(
      "following waits until a text is entered",
      {
        try $0.play(": \"follow\" Space \"Luis\" Enter i \"x\"")
        $0.select($0.editor.map.stages[1].touchpoints[0].id, by: "Luis")
        try $0.play("Enter")
      }
    ) { $0.editor.map.stages[0].touchpoints[0].name == "ax" && $0.editor.selection.stage == 1 },
    Row(
      "all are asked to follow",
      {
        $0.say(.gather, by: "Luis")
        $0.select($0.editor.map.stages[1].touchpoints[0].id, by: "Luis")
      }
    ) { $0.editor.selection.stage == 1 },
    Row(
      "Esc refuses",
      {
        $0.say(.gather, by: "Luis")
        try $0.play("Esc")
        $0.select($0.editor.map.stages[1].touchpoints[0].id, by: "Luis")
      }, sent: "refuseGather"
    ) { $0.editor.selection.stage == 0 && $0.workshop.gathering?.refused == [$0.me] },
    Row(
      "gathering", { try $0.play(": \"gather\" Enter") }, sent: "gather",
      hasMessage("All are asked to follow you")),
    Row(
      "refusals are reported to the one who asked",
      {
        try $0.play(": \"gather\" Enter j")
        $0.say(.refuseGather, by: "Eva")
        try $0.play("j j j j")
      }, sent: "gather"
    ) { $0.editor.messages.all.contains { $0.text.english == "Eva does not follow you" } },
    Row(
      "the leader leaves",
      {
        try $0.play(": \"follow\" Space \"Luis\" Enter")
        $0.say(.leave, by: "Luis")
      }
    ) { $0.editor.front.attendance?.following == nil },
  ]

  static let locks = [
    Row(
      "a lock of another participant",
      {
        $0.say(.lock, by: "Luis")
        try $0.play("g")
      }
    ) {
      $0.editor.message?.text.english == "Luis has locked the map: it is read-only"
        && $0.editor.map.stages[0].touchpoints[0].rating == nil
    },
    Row(
      "a text that is being typed stays",
      {
        try $0.play("i \"x\"")
        $0.say(.lock, by: "Luis")
        try $0.play("Enter")
      }
    ) {
      $0.editor.prompt?.input(for: .renameTouchpoint)?.text == "ax" && shows("Luis has locked the map")($0)
    },
    Row(
      "the typed text of a new item stays",
      {
        try $0.play("! \"slow\"")
        $0.say(.lock, by: "Luis")
        try $0.play("Enter")
      }
    ) {
      guard case .text(let asked) = $0.editor.prompt else { return false }
      return asked.input.text == "slow" && shows("Luis has locked the map")($0)
    },
    Row(
      "a typed text can be entered when the map is unlocked",
      {
        try $0.play("i \"x\"")
        $0.say(.lock, by: "Luis")
        try $0.play("Enter")
        $0.say(.unlock, by: "Luis")
        try $0.play("Enter")
      }
    ) { $0.editor.map.stages[0].touchpoints[0].name == "ax" },
    Row("the top line shows the lock", { $0.say(.lock, by: "Luis") }, shows("locked by Luis")),
    Row(
      "the facilitator can edit a locked map",
      { try $0.play(": \"lock\" Enter g") }, sent: "lock"
    ) { $0.editor.map.stages[0].touchpoints[0].rating != nil },
    Row("unlocked", { try $0.play(": \"lock\" Enter : \"unlock\" Enter") }, sent: "lock\nunlock") {
      !$0.workshop.isLocked
    },
    Row(
      "only the facilitator unlocks",
      {
        $0.say(.lock, by: "Luis")
        try $0.play(": \"unlock\" Enter")
      }, hasMessage("Only Luis can unlock the map")),
  ]

  static let times = [
    Row(
      "a timer",
      {
        try $0.play(": \"timer\" Space \"90s\" Enter"); $0.wait(seconds: 1)
      }, sent: "setTimer 90", shows("timer 1:29")),
    Row(
      "the end of a timer",
      {
        try $0.play(": \"timer\" Space \"90s\" Enter"); $0.wait(seconds: 1); $0.wait(seconds: 90)
      }, sent: "setTimer 90"
    ) {
      shows("Time is up")($0) && $0.editor.messages.all.contains { $0.text.english == "Time is up" }
    },
    Row(
      "more time", { try $0.play(": \"timer\" Space \"10m\" Enter : \"timer\" Space \"+2m\" Enter") },
      sent: "setTimer 600\naddToTimer 120"
    ) {
      $0.workshop.timer?.end == 60_000 + 720_000
    },
    Row(
      "stopped", { try $0.play(": \"timer\" Space \"10m\" Enter : \"timer\" Space \"stop\" Enter") },
      sent: "setTimer 600\nstopTimer"
    ) {
      $0.workshop.timer == nil
    },
    Row(
      "a missing time is asked for",
      {
        try $0.play(": \"timer\" Enter \"90s\" Enter"); $0.wait(seconds: 1)
      },
      sent: "setTimer 90", shows("timer 1:29")),
    Row("not a time", { try $0.play(": \"timer\" Space \"soon\" Enter") }, hasMessage("Type a time")),
    Row(
      "no timer to extend", { try $0.play(": \"timer\" Space \"+2m\" Enter") }, hasMessage("No timer is set")),
    Row(
      "only the facilitator stops a timer",
      {
        $0.say(.setTimer(seconds: 60), by: "Luis")
        $0.wait(seconds: 1)
        try $0.play(": \"timer\" Space \"stop\" Enter")
      }, hasMessage("Only Luis can change the timer")),
  ]

  @Test(arguments: presence + following + locks + times + votes + rounds + brainstorms) func aRow(_ row: Row)
    throws
  {
    var session = WorkshopSession(BoardNotation.map(row.start).map)
    try row.does(&session)
    #expect(session.sent == row.sent)
    #expect(row.holds(session))
    for language in Language.allCases {
      try session.play(": \"language\" Space \"\(language.rawValue)\" Enter")
      for size in [Size(width: 120, height: 40), Size(width: 20, height: 5)] {
        session.send(.resize(size))
        _ = session.editor.draw()
      }
    }
  }

  @Test func whoHasTheNameOfAnotherIsAsked() throws {
    var session = WorkshopSession(
      BoardNotation.map("A: [a]").map, ["Ana", "ana"], me: "ana", settings: EditorSettings(userName: "ana"))
    #expect(Self.shows("Others see you as “ana 2”: type your name")(session))
    try session.play("\"Bea\" Enter")
    #expect(session.sent == "rename Bea")
  }

  @Test func aProjectorFollowsAndNeverEdits() throws {
    let reason = LocalizedText("read-only", "solo lectura")
    var session = WorkshopSession(
      BoardNotation.map("Look: [a] b | Buy: c").map, ["Wall"], me: "Wall",
      settings: EditorSettings(zoom: .fullCard, follow: "luis"), readOnlyReason: reason)
    #expect(Self.shows("waiting for luis")(session))
    session.join("Luis")
    session.select(session.editor.map.stages[1].touchpoints[0].id, zoom: "line", by: "Luis")
    #expect(session.editor.selection.stage == 1)
    #expect(session.editor.zoom == .fullCard)
    #expect(Self.shows("following Luis")(session))
    // The ranking closes when Luis moves on.
    session.say(.openVote(.touchpoints, dots: 1), by: "Luis")
    session.say(.endVote, by: "Luis")
    #expect(session.editor.screen is WorkshopScreen)
    session.select(session.editor.map.stages[0].touchpoints[0].id, by: "Luis")
    #expect(session.editor.isMainInFront && session.editor.selection.stage == 0)
    try session.play("+ g b")
    #expect(session.sent == "")
    // Luis returns after his connection was lost.
    session.say(.leave, by: "Luis")
    session.join("Luis")
    session.select(session.editor.map.stages[1].touchpoints[0].id, by: "Luis")
    #expect(session.editor.selection.stage == 1)
  }
}
