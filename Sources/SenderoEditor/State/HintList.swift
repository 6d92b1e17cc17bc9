/// The hints of a screen in one of its states, the most useful first; those that do not fit are left out.
struct HintList: Hashable, Sendable {
  /// The hints.
  let hints: [HintDeclaration]

  /// Makes a list of hints.
  init(_ hints: HintDeclaration...) { self.hints = hints }

  /// The commands that lead to all others; their hints are always shown, at the right edge.
  static let pinned = HintList("palette", "help")

  /// The hints of a screen that is only read.
  static let reading = HintList("back")

  /// The hints of a view with a filter, while `n` walks through what it matches.
  static let filtered = HintList(
    HintDeclaration("search-next", "search-previous", words: ("next match", "coincidencia siguiente")),
    HintDeclaration("back", words: ("no filter", "sin filtro")), "filter", "open",
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")), "rename",
    "undo", "next-view")
}
