import SenderoCore

@testable import SenderoEditor

extension CommandTests {
  static let files: [Row] = [
    Row(
      "save", "A: [a]", before: "g", gives: "A: [a+]", effects: ["save shop.journey.json"],
      shows: "Saved shop.journey.json", message),
    Row(
      "save!", "A: [a]", argument: "taken.json", effects: ["save taken.json whatever is there"],
      shows: "Saved taken.json",
      message),
    Row(
      "save-and-quit", "A: [a]", before: "g", gives: "A: [a+]", effects: ["save shop.journey.json", "quit"]),
    Row("edit", "A: [a]", argument: "taken.json", gives: "T: [t]", effects: ["open taken.json"]),
    Row("edit", "A: [a]", effects: ["open shop.journey.json"]),
    Row(
      "edit", "A: [a]", before: "g", argument: "taken.json", gives: "A: [a+]",
      shows: "There are unsaved edits.", question),
    Row(
      "edit", "A: [a]", before: "g", argument: "taken.json", after: "d", gives: "T: [t]",
      effects: ["keep discarded edits of shop.journey.json", "open taken.json"]),
    Row(
      "edit", "A: [a]", argument: "none.json", effects: ["open none.json"], shows: "there is no such file",
      message),
    Row(
      "edit!", "A: [a]", before: "g", argument: "taken.json", gives: "T: [t]",
      effects: ["keep discarded edits of shop.journey.json", "open taken.json"]),
    Row(
      "edit!", "A: [a]", before: "g",
      effects: ["keep discarded edits of shop.journey.json", "open shop.journey.json"]),
    Row("new", "A: [a]", argument: "blank", gives: "[First stage]:", shows: "1") { "\($0.stages.count)" },
    Row(
      "new", "A: [a]", argument: "nonsense",
      shows:
        "There is no template “nonsense”, only \(Template.allCases.map(\.rawValue).joined(separator: ", "))",
      message),
  ]

  static let program: [Row] = [
    Row("redraw", "A: [a]", effects: ["redraw"]),
    Row("back", "A: [a] b", before: "V j", gives: "A: a [b]"),
    Row("back", "A: [a] b", before: #"f "a" Enter"#, shows: "none") { $0.front.view.filter?.text ?? "none" },
    Row("back", "A: [a] b", before: "Enter", shows: "board", screenName),
    Row("back", "A: [a] b", before: "?", shows: "board", screenName),
    Row("palette", "A: [a] b", after: #""rate-pos" Enter"#, gives: "A: [a+] b"),
    Row("palette", "A: [a] b", after: "Esc"),
    Row("palette", "A: [a] b", after: "Backspace") { $0.prompt == nil ? "closed" : "open" },
    Row("help", "A: [a]", shows: "help", screenName),
    Row("help", "A: [a]", before: "?", shows: "board", screenName),
    Row(
      "mouse", "A: [a]", argument: "off", effects: ["mouse off"], shows: "Mouse left to the terminal", message
    ),
    Row("mouse", "A: [a]", effects: ["mouse off"]),
    Row("messages", "A: [a]", shows: "messages", screenName),
    Row("language", "A: [a]", argument: "es", shows: "spanish") { "\($0.language)" },
    Row("language", "A: [a]", argument: "fr", shows: "One of: en, es", message),
    Row("colours", "A: [a]", argument: "colourblind", effects: ["palette colourblind"]),
    Row("colours", "A: [a]", shows: "One of: default, colourblind", problem),
    Row("colours", "A: [a]", argument: "none", shows: "One of: default, colourblind", message),
    Row("suspend", "A: [a]", effects: ["suspend"]),
    Row("quit", "A: [a]", effects: ["quit"]),
    Row("quit", "A: [a]", before: "g", gives: "A: [a+]", shows: "There are unsaved edits.", question),
    Row("quit", "A: [a]", before: "g u", effects: ["quit"]),
    Row(
      "quit", "A: [a]", before: "g", after: "s", gives: "A: [a+]",
      effects: ["save shop.journey.json", "quit"]),
    Row(
      "quit", "A: [a]", before: "g", after: "d", gives: "A: [a+]",
      effects: ["keep discarded edits of shop.journey.json", "quit"]),
    Row("quit", "A: [a]", before: "g", after: "Esc", gives: "A: [a+]", shows: "board", screenName),
    Row("quit", "A: [a]", before: "Enter", shows: "board", screenName),
    Row(
      "quit!", "A: [a]", before: "g", gives: "A: [a+]",
      effects: ["keep discarded edits of shop.journey.json", "quit"]),
  ]
}
