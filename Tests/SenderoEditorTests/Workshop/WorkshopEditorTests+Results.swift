import SenderoCore
import TestSupport

@testable import SenderoEditor

/// Votes, rounds and brainstorms.
extension WorkshopEditorTests {
  static let votes = [
    Row(
      "a vote", { try $0.play(": \"vote\" Space \"3\" Enter") }, sent: "openVote touchpoints 3",
      shows("dots 3/3")),
    Row(
      "a vote on pain points", { try $0.play(": \"vote\" Space \"2\" Space \"pain\" Enter") },
      sent: "openVote painPoints 2"
    ) { $0.workshop.vote?.kind == .painPoints },
    Row(
      "a vote without a number", { try $0.play(": \"vote\" Space \"many\" Enter") },
      hasMessage("Type the dots")),
    Row("a dot without a vote", { try $0.play("+") }, hasMessage("No vote is open")),
    Row(
      "no more dots than there are", { try $0.play(": \"vote\" Space \"2\" Enter + + +") },
      sent: "openVote touchpoints 2\nputDot a\nputDot a", hasMessage("You have no dots left")),
    Row(
      "dots are shown on the board", { try $0.play(": \"vote\" Space \"2\" Enter + +") },
      sent: "openVote touchpoints 2\nputDot a\nputDot a", shows("●2")),
    Row(
      "a dot is taken back", { try $0.play(": \"vote\" Space \"2\" Enter + - -") },
      sent: "openVote touchpoints 2\nputDot a\ntakeDot a", hasMessage("You have no dot here")),
    Row(
      "the dots of others are not shown",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        for _ in 0..<5 { $0.say(.putDot("a"), by: "Eva") }
      }
    ) { !shows("●")($0) && shows("dots 5/5")($0) },
    Row(
      "only the facilitator ends a vote",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        try $0.play(": \"vote\" Space \"end\" Enter")
      }, hasMessage("Only Luis can end the vote")),
    Row(
      "the ranking is shown to all",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        $0.say(.putDot("b"), by: "Eva")
        $0.say(.endVote, by: "Luis")
      }, shows("1. ██████████   1  b")),
    Row(
      "the ranking is not shown while a text is typed",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        try $0.play("i \"x\"")
        $0.say(.endVote, by: "Luis")
      }
    ) { $0.editor.isMainInFront && $0.editor.prompt != nil },
    Row(
      "the ranking is shown after the text is entered",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        try $0.play("i \"x\"")
        $0.say(.endVote, by: "Luis")
        try $0.play("Enter")
      }, shows("nobody has put a dot")),
    Row(
      "Enter goes to the item",
      {
        $0.say(.openVote(.touchpoints, dots: 5), by: "Luis")
        $0.say(.putDot("c"), by: "Eva")
        $0.say(.endVote, by: "Luis")
        try $0.play("Enter")
      }
    ) { $0.editor.isMainInFront && $0.editor.selection.stage == 1 },
    Row(
      "the result is in the map",
      { try $0.play(": \"vote\" Space \"2\" Enter + : \"vote\" Space \"end\" Enter") },
      sent: "openVote touchpoints 2\nputDot a\nendVote"
    ) { $0.editor.map.stages[0].touchpoints[0].votes == Counts([("Ana", Number(1))]) },
  ]

  static let rounds = [
    Row(
      "a round",
      {
        try $0.play(": \"round\" Space \"5m\" Enter"); $0.wait(seconds: 0)
      }, sent: "openRound 300", shows("round 5:00")),
    Row(
      "ending a round that is not open", { try $0.play(": \"round\" Space \"end\" Enter") },
      hasMessage("No round is open")),
    Row(
      "entries wait for the end of a round",
      { try $0.play(": \"round\" Space \"5m\" Enter b \"New\" Enter") },
      sent: "openRound 300\nentry touchpoint stage1 New"
    ) { $0.editor.map.stages[0].touchpoints.count == 2 && shows("+ New")($0) },
    Row(
      "entries of others are hidden",
      {
        $0.say(.openRound(seconds: 60), by: "Luis")
        $0.say(.entry(RoundEntry(id: "e1", kind: .touchpoint, owner: "stage1", text: "Secret")), by: "Eva")
      }
    ) { !CanvasText.of($0).contains("Secret") },
    Row(
      "entries appear together at the end",
      {
        $0.say(.openRound(seconds: 60), by: "Luis")
        $0.say(.entry(RoundEntry(id: "e1", kind: .touchpoint, owner: "stage1", text: "Secret")), by: "Eva")
        $0.say(.endRound, by: "Luis")
      }
    ) { shows("Eva  Secret · Look")($0) && $0.editor.map.stages[0].touchpoints.count == 3 },
    Row(
      "a lock allows entries in a round",
      {
        $0.say(.openRound(seconds: 60), by: "Luis")
        $0.say(.lock, by: "Luis")
        try $0.play("b \"New\" Enter")
      }, sent: "entry touchpoint stage1 New"
    ) { $0.workshop.round?.entries.count == 1 },
    Row(
      "a lock without a round refuses entries and keeps the text",
      {
        try $0.play("b \"Ne\"")
        $0.say(.lock, by: "Luis")
        try $0.play("w Enter")
      }
    ) {
      $0.editor.prompt?.input(for: .brainstorm)?.text == "New"
        && $0.editor.map.stages[0].touchpoints.count == 2
    },
  ]

  static let brainstorms = [
    Row("one touchpoint per line", { try $0.play("b \"One\" Enter \"Two\" Enter Enter Esc") }) {
      $0.editor.map.stages[0].touchpoints.map(\.name) == ["a", "b", "One", "Two"] && $0.editor.prompt == nil
    },
    Row("pain points and opportunities", { try $0.play("b Tab \"Slow\" Enter Tab \"Faster?\" Enter Esc") }) {
      let touchpoint = $0.editor.map.stages[0].touchpoints[0]
      return touchpoint.painPoints.map(\.text) == ["Slow"]
        && touchpoint.opportunities.map(\.text) == ["Faster?"]
    },
    Row("pasted lines", { try $0.play("b \"O\" @paste \"ne\\nTwo\\nThree\" Enter Esc") }) {
      $0.editor.map.stages[0].touchpoints.map(\.name) == ["a", "b", "One", "Two", "Three"]
    },
    Row("lines that arrive at once", { try $0.play("b @burst \"One\\nTwo\\n\" Esc") }) {
      $0.editor.map.stages[0].touchpoints.map(\.name) == ["a", "b", "One", "Two"]
    },
    Row("on a header there are no pain points", { try $0.play("k b Tab") }) {
      $0.editor.front.interaction.brainstorm?.kind == .touchpoint
    },
    Row("each line is undone alone", { try $0.play("b \"One\" Enter \"Two\" Enter Esc u") }) {
      $0.editor.map.stages[0].touchpoints.map(\.name) == ["a", "b", "One"]
    },
  ]
}

private enum CanvasText {
  static func of(_ session: WorkshopSession) -> String {
    CanvasSnapshot(session.editor.draw()).text.joined(separator: "\n")
  }
}
