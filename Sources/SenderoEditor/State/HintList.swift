/// The hints of a screen in one of its states, the most useful first; those that do not fit are left out.
struct HintList: Hashable, Sendable {
  /// The hints.
  let hints: [HintDeclaration]
  /// Whether the hints of all other commands follow, in the order of the command table.
  let includesOtherCommands: Bool

  /// Makes a list of hints that no others follow.
  init(_ hints: HintDeclaration...) { (self.hints, includesOtherCommands) = (hints, false) }

  private init(usual names: [String]) {
    (hints, includesOtherCommands) = (names.map { HintDeclaration($0) }, true)
  }

  /// The commands that lead to all others; their hints are always shown, at the right edge.
  static let pinned = ["palette", "help"]

  /// The hints of a screen in no particular state.
  static let usual = HintList(
    usual: [
      "put-dot", "take-dot", "recover", "add-below", "open", "discard-edits", "rate-positive", "rate-neutral",
      "rate-negative",
      "persona-questions", "portrait-next", "persona-curves", "rename", "delete", "undo", "search", "filter",
      "next-view", "add-stage-after", "arrange", "link-follow", "external-editor", "back",
    ])

  /// The hints of a view with a filter, while `n` walks through what it matches.
  static let filtered = HintList(
    HintDeclaration("search-next", "search-previous", words: ("next match", "coincidencia siguiente")),
    HintDeclaration("back", words: ("no filter", "sin filtro")),
    HintDeclaration("filter"), HintDeclaration("open"),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")),
    HintDeclaration("rename"), HintDeclaration("undo"), HintDeclaration("next-view"))
}
