import SenderoCanvas

@testable import SenderoEditor

extension CommandTests {
  /// Gives the selected touchpoint a day of retirement, in its details.
  private static let retireFirst = #"Enter / "retired" Enter Enter "2026-01-31" Enter Esc Esc"#
  private static let ana = #"Tab Tab o "Ana" Enter Esc BackTab BackTab"#

  /// The views of the map, the lens, and how the board is laid out.
  static let board: [Row] =
    [
      Row("next-view", "A: [a]", shows: "curve") { $0.view.name },
      Row("next-view", "A: [a]", before: "Tab Tab Tab Tab", shows: "board") { $0.view.name },
      Row("previous-view", "A: [a]", shows: "priorities") { $0.view.name },
      Row("view", "A: [a]", argument: "personas", shows: "personas") { $0.view.name },
      Row(
        "view", "A: [a]", argument: "nowhere",
        shows: "One of: board, curve, personas, objectives, priorities",
        message),
      Row("lens", "A: [a]", shows: "There are no personas yet", message),
      Row("lens", "A: [a]", before: ana, shows: "Ana") { $0.lensPersona?.name ?? "everybody" },
      Row("lens", "A: [a]", before: ana + " v", shows: "everybody") { $0.lensPersona?.name ?? "everybody" },
      Row("lens", "A: [a]", before: ana, argument: "an", shows: "Ana") {
        $0.lensPersona?.name ?? "everybody"
      },
      Row("lens", "A: [a]", before: ana, argument: "Bo", shows: "No persona is called “Bo”", message),
      Row("met", "A: [a]", shows: "Choose a persona first: v", message),
      Row("next-finding", "A: [a]", shows: "All values are valid", message),
      Row(
        "show-retired", "A: [a]", shows: "No touchpoint is retired: that is a date in the details", message),
      Row(
        "show-retired", "A: [a] b", before: retireFirst, gives: "A: a [b]",
        shows: "1 retired touchpoint shown",
        message),
      Row(
        "show-retired", "A: [a] b", before: retireFirst + " R", gives: "A: a [b]",
        shows: "1 retired touchpoint hidden", message),
      Row("legend", "A: [a]", shows: "true") { "\($0.legendRows > 0)" },
      Row("legend", "A: [a]", before: ";", shows: "false") { "\($0.legendRows > 0)" },
      Row("channel", "A: [a]", shows: "All channels", message),
      Row("preview", "A: [a]", effects: ["no preview"], shows: "Preview hidden", message),
      Row(
        "preview", "A: [a]", before: "F6", effects: ["no preview", "preview"],
        shows: "Preview shown where there is room", message),
      Row("channel", "A: [a]", argument: "web", shows: "No touchpoint has the channel “web”", message),
      Row("arrange", "A: [a]", shows: "channels") { $0.arrangement.rawValue },
      Row("arrange", "A: [a]", before: "a", shows: "blueprint") { $0.arrangement.rawValue },
      Row("arrange", "A: [a]", before: "a a", shows: "stages") { $0.arrangement.rawValue },
      Row("arrange", "A: [a]", argument: "channels", shows: "channels") { $0.arrangement.rawValue },
      Row(
        "arrange", "A: [a]", argument: "size", shows: "One of: stages, personas, channels, blueprint", message
      ),
    ] + rowCommands

  private static let rowCommands: [Row] = FieldRow.all.compactMap { row in
    let command = Command.all.first { $0.keys == row.keys }
    return command.map { command in
      Row(command.name, "A: [a]", effects: ["rows \(row.name) of shop.journey.json"], shows: row.name) {
        $0.front.view.rows.shown.joined(separator: " ")
      }
    }
  }

  /// The zoom and the filter.
  static let display: [Row] = [
    Row("zoom-in", "A: [a]", shows: "fullCard") { "\($0.zoom)" },
    Row("zoom-in", "A: [a]", before: "z", shows: "Nothing more in this direction", message),
    Row("zoom-fit", "A: [a]", shows: "fit") { "\($0.zoom)" },
    Row("zoom-fit", "A: [a]", before: "F", shows: "card") { "\($0.zoom)" },
    Row("zoom-out", "A: [a]", before: "F", shows: "line") { "\($0.zoom)" },
    Row("zoom-in", "A: [a]", before: "F", shows: "card") { "\($0.zoom)" },
    Row("zoom-out", "A: [a]", shows: "line") { "\($0.zoom)" },
    Row("filter", "A: [a-] b", after: #""negative" Enter"#, shows: "negative") {
      $0.front.view.filter?.text ?? ""
    },
    Row(
      "filter", "A: [a-] b", after: #""negative" Enter"#,
      shows: "1 of 2 touchpoints matches · n goes to the next · Esc removes the filter", message),
    Row("filter", "A: a [b] | B: c-", argument: "negative", gives: "A: a b | B: [c-]"),
    Row("filter", "A: a [b] | B: c-", argument: "foo:bar", shows: "none") {
      $0.front.view.filter?.text ?? "none"
    },
    Row(
      "filter", "A: [a-] b", after: #""zz" Enter"#,
      shows: "0 of 2 touchpoints match: nothing matches zz · Esc removes the filter", message),
    Row("filter", "A: [a-] b", after: #""foo:" Enter"#, shows: "“foo” is not a filter key: channel, stage") {
      editor in
      guard case .text(let prompt)? = editor.prompt, prompt.input.text == "foo:" else {
        return "not asked again"
      }
      return String(prompt.problem?.english.prefix(41) ?? "")
    },
    Row("filter", "A: [a-] b", before: #"f "negative" Enter"#, after: "Ctrl-U Enter", shows: "none") {
      $0.front.view.filter?.text ?? "none"
    },
  ]
}
