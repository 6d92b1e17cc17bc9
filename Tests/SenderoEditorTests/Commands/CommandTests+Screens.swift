@testable import SenderoEditor

extension CommandTests {
  private static let compared = ["compare with taken.json"]
  private static let comparisonRow: @Sendable (Editor) -> String = {
    "row \(($0.screen as? CompareScreen)?.selectedRow(in: $0) ?? -1)"
  }
  private static let inComparison = #": "compare taken.json" Enter"#
  /// Rows with a comparison; the map in `taken.json` is `T: t`.
  static let comparing: [Row] = [
    Row("compare", "A: [a]", argument: "taken.json", effects: compared, shows: "compare", screenName),
    Row(
      "compare", "A: [a]", argument: "no.json", effects: ["compare with no.json"],
      shows: "there is no such file",
      message),
    Row("compare", "A: [a]", after: "Esc", shows: "board", screenName),
    Row("next-difference", "A: [a]", before: inComparison, effects: compared, shows: "row 1", comparisonRow),
    Row(
      "previous-difference", "A: [a]", before: inComparison + " n n", effects: compared, shows: "row 1",
      comparisonRow),
    Row("adopt", "A: [a]", before: inComparison, gives: "T: [a]", effects: compared),
    Row("adopt", "A: [a]", before: inComparison + " n", gives: "[A]:", effects: compared),
    Row("adopt", "A: [a]", before: inComparison + " n n", gives: "A: t [a]", effects: compared),
    Row(
      "adopt", "A: [a]", before: inComparison + " a a a", gives: "[T]: t", effects: compared,
      shows: "There is no difference", message),
    Row(
      "adopt-all", "A: [a]", before: inComparison, gives: "T: [t]", effects: compared,
      shows: "Adopted 3 differences · u undoes", message),
    Row("compare", "A: [a]", argument: "sendero:four-stages", shows: "compare", screenName),
  ]

  private static let storyPage: @Sendable (Editor) -> String = {
    ($0.screen as? PresentScreen).map { "page \($0.page)" } ?? ""
  }
  private static let inStory = #": "present" Enter"#
  static let presenting: [Row] = [
    Row("present", "A: [a]", shows: "page 0", storyPage),
    Row("present", "A: a [b]", argument: "here", shows: "page 3", storyPage),
    Row("present-next", "A: [a]", before: inStory, shows: "page 1", storyPage),
    Row("present-next", "A: [a]", before: inStory + " End", shows: "page 3", storyPage),
    Row("present-previous", "A: [a]", before: inStory + " End", shows: "page 2", storyPage),
    Row("present-previous", "A: [a]", before: inStory, shows: "page 0", storyPage),
    Row("present-branch", "A: [a]", before: inStory, shows: Phrase.noBranch.english, message),
  ]

  private static let atPersona = #"Tab Tab o "Ana" Enter Esc"#
  static let personas: [Row] = [
    Row("persona-questions", "A: [a]", before: atPersona, shows: "question 0") { editor in
      guard case .text(let asked)? = editor.prompt, case .personaQuestion(_, let index) = asked.purpose
      else { return "no question" }
      return "question \(index)"
    },
    Row("persona-questions", "A: [a]", before: "Tab Tab", shows: "There are no personas yet", message),
    Row("portrait-next", "A: [a]", before: atPersona, shows: "Nothing more in this direction", message),
    Row("portrait-next", "A: [a]", before: atPersona + " @resize 20x5", shows: "1") {
      "\($0.front.view[.personas].page)"
    },
    Row("portrait-previous", "A: [a]", before: atPersona + " @resize 20x5 l l", shows: "1") {
      "\($0.front.view[.personas].page)"
    },
    Row("portrait-previous", "A: [a]", before: atPersona, shows: "Nothing more in this direction", message),
  ]

  static let curve: [Row] = [
    Row("next-touchpoint", "A: [a] | B: b", before: "Tab", gives: "A: a | B: [b]"),
    Row("next-touchpoint", "A: a | B: [b]", before: "Tab", shows: "Nothing more in this direction", message),
    Row("previous-touchpoint", "A: a | B: | C: [c]", before: "Tab", gives: "A: [a] | B: | C: c"),
    Row("previous-touchpoint", "A: [a] b", before: "Tab", shows: "Nothing more in this direction", message),
    Row("follow-branch", "A: [a] b", shows: Phrase.noBranch.english, message),
    Row("follow-branch", "[A]: a b", shows: "Select a touchpoint first", message),
    Row("branch-back", "A: [a] b", shows: Phrase.noWayBack.english, message),
    Row("persona-curves", "A: [a] b", before: "Tab", shows: "There are no personas yet", message),
  ]

  private static let step: @Sendable (Editor) -> String = { $0.guide.map { "step \($0.step)" } ?? "off" }
  static let guide: [Row] = [
    Row("guide", "A: [a]", after: "Esc", shows: "step 0", step),
    Row("guide", "A: [a]", before: #": "guide" Enter Esc"#, shows: "off", step),
    Row("guide-go", "A: [a]", after: "Esc", shows: "step 0", step),
    Row("guide-go", "A: [a]", after: "Enter", shows: "step 0", step),
    Row(
      "guide-go", "A: a [b+]", before: #": "guide" Enter 4*Ctrl-N j"#, gives: "A: [a] b+", shows: "step 4",
      step),
    Row("guide-next", "A: [a]", before: #": "guide" Enter"#, after: "Esc", shows: "step 1", step),
    Row("guide-next", "A: [a]", shows: "The guide is closed · Ctrl-G opens it", message),
    Row(
      "guide-previous", "A: [a]", before: #": "guide" Enter Ctrl-N"#, after: "Esc", shows: "step 0", step),
    Row("guide-previous", "A: [a]", shows: "The guide is closed · Ctrl-G opens it", message),
  ]

  /// Rows of the commands of the start screen; each begins there, with two recent maps.
  static let start: [Row] = [
    Row(
      "remove-from-list", "", gives: "", effects: ["find missing /a.json /b.json", "forget /a.json"],
      shows: "Removed from the list; the file stays: /a.json", message),
    Row(
      "remove-from-list", "", before: "End", gives: "", effects: ["find missing /a.json /b.json"],
      shows: "Select a recent map or unsaved edits first", message),
  ]

  /// Rows that begin with the question about unsaved edits, which contain one more touchpoint: `x`.
  static let merging: [Row] = [
    Row(
      "undo-merge", "A: [a]", before: "Esc", shows: "There are no more changes from others to undo", message),
    Row("conflicts", "A: [a]", before: "Esc", shows: "Nothing is in conflict", message),
    Row("unsaved-edits", "A: [a]", before: "Esc", shows: "Unsaved edits of yesterday", question),
    Row("unsaved-edits", "A: [a]", before: "Esc", after: "Esc"),
    Row(
      "unsaved-edits", "A: [a]", before: "d d", effects: ["discard recovery kept"],
      shows: "There are no unsaved edits of earlier sessions", message),
    Row(
      "recover", "A: [a]", before: "l", gives: "A: [a] x", effects: ["recovered kept"],
      shows: "Recovered 1 change · u undoes", message),
    Row(
      "recover", "A: [a]", before: "l", gives: "A: [a] x", effects: ["recovered kept"], shows: "board",
      screenName),
    Row(
      "discard-edits", "A: [a]", before: "l", effects: ["discard recovery kept"],
      shows: "Unsaved edits discarded", message),
  ]
}
