import SenderoCore

/// A hint as declared: the commands whose first keys it shows, and what they do.
struct HintDeclaration: Sendable {
  /// The names of the commands.
  let commands: [String]
  /// The words after the keys; `nil` for the word that the command declares for the screen.
  let words: LocalizedText?

  init(_ commands: String..., words: (String, String)? = nil) {
    self.commands = commands
    self.words = words.map { LocalizedText($0.0, $0.1) }
  }
}

extension HintMode {
  /// The commands that lead to all others; their hints are always shown, at the right edge.
  static let pinned = ["palette", "help"]

  /// The hints of the mode, the most useful first; those that do not fit are left out.
  var hints: [HintDeclaration] {
    switch self {
    case .usual: Self.usualHints
    case .marked: Self.markedHints
    case .header: Self.headerHints
    case .filtered: Self.filteredHints
    case .lanes: Self.laneHints
    case .conflicts: Self.conflictHints
    case .priorities: Self.priorityHints
    case .review: Self.reviewHints
    case .compare: Self.compareHints
    case .present: Self.presentHints
    case .findings: Self.findingHints
    case .imported: Self.importHints
    case .people: Self.peopleHints
    case .results: Self.resultHints
    }
  }

  /// Whether the hints of all other commands follow, in the order of the command table.
  var includesOtherCommands: Bool { self == .usual }

  private static let usualHints = [
    "put-dot", "take-dot", "recover", "add-below", "open", "discard-edits", "rate-positive", "rate-neutral",
    "rate-negative",
    "persona-questions", "portrait-next", "persona-curves", "rename", "delete", "undo", "search", "filter",
    "next-view", "add-stage-after", "arrange", "link-follow", "edit-outside", "back",
  ].map { HintDeclaration($0) }

  private static let markedHints = [
    HintDeclaration("cut", words: ("cut", "cortar")),
    HintDeclaration("move-item-down", "move-item-up", words: ("move", "mover")),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")),
    HintDeclaration("copy", words: ("copy", "copiar")),
    HintDeclaration("delete", words: ("delete", "borrar")),
    HintDeclaration("move-item-left", "move-item-right", words: ("to another stage", "a otra etapa")),
    HintDeclaration("back", words: ("unmark", "quitar la marca")),
    HintDeclaration("undo"),
  ]

  private static let headerHints = [
    HintDeclaration("move-item-left", "move-item-right", words: ("move", "mover")),
    HintDeclaration("delete", words: ("delete", "borrar")),
    HintDeclaration("rename"), HintDeclaration("open"),
    HintDeclaration("add-below", words: ("touchpoint", "punto de contacto")),
    HintDeclaration("add-stage-after"), HintDeclaration("edit-map", words: ("map", "mapa")),
    HintDeclaration("undo"), HintDeclaration("search"), HintDeclaration("next-view"),
  ]

  private static let filteredHints = [
    HintDeclaration("search-next", "search-previous", words: ("next match", "coincidencia siguiente")),
    HintDeclaration("back", words: ("no filter", "sin filtro")),
    HintDeclaration("filter"), HintDeclaration("open"),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")),
    HintDeclaration("rename"), HintDeclaration("undo"), HintDeclaration("next-view"),
  ]

  private static let conflictHints = [
    HintDeclaration("open", words: ("take ○", "elegir ○")),
    HintDeclaration("back"), HintDeclaration("undo"),
  ]

  private static let findingHints = [
    HintDeclaration("mend-finding"), HintDeclaration("open", words: ("go there", "ir allí")),
    HintDeclaration("silence-rule"), HintDeclaration("undo"), HintDeclaration("back"),
  ]

  private static let importHints = [
    HintDeclaration("import-now"), HintDeclaration("open", words: ("change", "cambiar")),
    HintDeclaration("back", words: ("cancel", "cancelar")),
  ]

  private static let peopleHints = [
    HintDeclaration("open", words: ("follow", "seguir")), HintDeclaration("back"),
  ]

  private static let resultHints = [
    HintDeclaration("open", words: ("go there", "ir allí")), HintDeclaration("back"),
  ]

  private static let priorityHints = [
    HintDeclaration("put-dot", "take-dot", words: ("dots", "votos")), HintDeclaration("open"),
    HintDeclaration("priorities-left", "priorities-right", words: ("list", "lista")),
    HintDeclaration("opportunity-status"), HintDeclaration("opportunity-owner"),
    HintDeclaration("opportunity-due"), HintDeclaration("opportunity-ticket"), HintDeclaration("undo"),
    HintDeclaration("next-view"),
    HintDeclaration("opportunity-impact", "opportunity-effort", words: ("figures", "cifras")),
  ]

  private static let compareHints = [
    HintDeclaration("adopt"),
    HintDeclaration("next-difference", "previous-difference", words: ("next", "siguiente")),
    HintDeclaration("open", words: ("go to it", "ir allí")), HintDeclaration("undo"), HintDeclaration("back"),
  ]

  private static let presentHints = [
    HintDeclaration("present-next", words: ("go on", "seguir")),
    HintDeclaration("present-previous", words: ("back", "atrás")),
    HintDeclaration("present-branch", words: ("follow a branch", "seguir una rama")),
    HintDeclaration("back", words: ("leave", "salir")),
    HintDeclaration("page-down", "page-up", words: ("stage", "etapa")),
  ]

  private static let reviewHints = [
    HintDeclaration("review-next", "review-previous", words: ("next bad moment", "siguiente mal momento")),
    HintDeclaration("open", words: ("edit it", "editarlo")), HintDeclaration("mark-reviewed"),
    HintDeclaration("back"),
  ]

  private static let laneHints = [
    HintDeclaration("add-below"), HintDeclaration("open"),
    HintDeclaration("arrange", words: ("leave the lanes", "dejar los carriles")),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")),
    HintDeclaration("rename"), HintDeclaration("undo"), HintDeclaration("search"), HintDeclaration("filter"),
    HintDeclaration("next-view"), HintDeclaration("add-stage-after"), HintDeclaration("link-follow"),
  ]
}
