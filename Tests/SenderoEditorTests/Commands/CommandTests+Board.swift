import SenderoCanvas

@testable import SenderoEditor

extension CommandTests {
  private static let message: @Sendable (Editor) -> String = { $0.message?.text.english ?? "" }
  /// Gives the selected touchpoint a day of retirement, in its details.
  private static let retireFirst = #"Enter / "retired" Enter Enter "2026-01-31" Enter Esc Esc"#
  private static let ana = #"Tab Tab o "Ana" Enter Esc Tab Tab"#

  /// The views of the map, the lens, and how the board is laid out.
  static let board: [Row] =
    [
      Row("next-view", "A: [a]", shows: "curve") { $0.view.name },
      Row("next-view", "A: [a]", before: "Tab Tab Tab", shows: "board") { $0.view.name },
      Row("previous-view", "A: [a]", shows: "objectives") { $0.view.name },
      Row("view", "A: [a]", argument: "personas", shows: "personas") { $0.view.name },
      Row(
        "view", "A: [a]", argument: "nowhere", shows: "One of: board, curve, personas, objectives", message),
      Row("lens", "A: [a]", shows: "There are no personas yet", message),
      Row("lens", "A: [a]", before: ana, shows: "Ana") { $0.lensPersona?.name ?? "everybody" },
      Row("lens", "A: [a]", before: ana + " v", shows: "everybody") { $0.lensPersona?.name ?? "everybody" },
      Row("lens", "A: [a]", before: ana, argument: "an", shows: "Ana") {
        $0.lensPersona?.name ?? "everybody"
      },
      Row("lens", "A: [a]", before: ana, argument: "Bo", shows: "No persona is called “Bo”", message),
      Row("met", "A: [a]", shows: "Choose a persona first: v", message),
      Row("next-finding", "A: [a]", shows: "There are no findings", message),
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
        "preview", "A: [a]", before: "b", effects: ["no preview", "preview"],
        shows: "Preview shown where there is room", message),
      Row("channel", "A: [a]", argument: "web", shows: "No touchpoint has the channel “web”", message),
      Row("arrange", "A: [a]", shows: "personas") { $0.arrangement.rawValue },
      Row("arrange", "A: [a]", before: "a a", shows: "blueprint") { $0.arrangement.rawValue },
      Row("arrange", "A: [a]", before: "a a a", shows: "stages") { $0.arrangement.rawValue },
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
}
