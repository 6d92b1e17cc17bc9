import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  private static let notShared =
    "Nobody shares this map: it has no file, or its folder cannot be shared"

  /// The commands of a workshop on a map that is not shared; `WorkshopEditorTests` tests them in a workshop.
  static let workshop: [Row] =
    ["who", "name", "round", "timer", "lock", "unlock", "vote", "put-dot", "take-dot"].map {
      Row($0, "A: [a]", shows: notShared, message)
    } + [
      Row("follow", "A: [a]", argument: "Ana", shows: "Nobody else is here", message),
      Row("gather", "A: [a]", shows: "Nobody else is here", message),
      Row("unfollow", "A: [a]", shows: "You follow nobody", message),
      Row(
        "brainstorm", "A: [a] b | B: c", after: #""one" Enter "two" Enter Esc"#,
        gives: "A: a b one [two] | B: c"),
      Row("brainstorm", "", shows: "Add a stage first: s", message),
      Row("zoom", "A: [a]", argument: "full", shows: "full-card") { $0.zoom.name },
      Row("zoom", "A: [a]", argument: "line", shows: "line") { $0.zoom.name },
      Row("zoom", "A: [a]", argument: "huge", shows: "One of: overview, line, fit, card, full", message),
    ]
}
