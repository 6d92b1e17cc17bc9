/// The hints of the board in its states.
enum BoardHints {
  /// The hints for a touchpoint, or for a board without stages.
  static let touchpoint = HintList(
    "put-dot", "take-dot", "add-below", "open", "rate-positive", "rate-neutral", "rate-negative", "rename",
    "undo", "search", "filter", "next-view", "add-stage-after", "arrange", "link-follow", "link-back",
    "zoom-fit", "legend", "brainstorm")

  /// The hints for a marked range of touchpoints.
  static let marked = HintList(
    HintDeclaration("cut", words: ("cut", "cortar")),
    HintDeclaration("move-item-down", "move-item-up", words: ("move", "mover")),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")),
    HintDeclaration("copy", words: ("copy", "copiar")),
    HintDeclaration("delete", words: ("delete", "borrar")),
    HintDeclaration("move-item-left", "move-item-right", words: ("to another stage", "a otra etapa")),
    HintDeclaration("back", words: ("unmark", "quitar la marca")), "undo")

  /// The hints for a field row.
  static let fieldRow = HintList(
    HintDeclaration("open", words: ("edit", "editar")), HintDeclaration("delete", words: ("empty", "vaciar")),
    HintDeclaration("back", words: ("touchpoint", "punto de contacto")), "add-below", "undo", "search",
    "arrange", "next-view")

  /// The hints for the header of a stage.
  static let header = HintList(
    HintDeclaration("move-item-left", "move-item-right", words: ("move", "mover")),
    HintDeclaration("delete", words: ("delete", "borrar")), "rename", "open",
    HintDeclaration("add-below", words: ("touchpoint", "punto de contacto")), "add-stage-after",
    HintDeclaration("edit-map", words: ("map", "mapa")), "undo", "search", "next-view")

  /// The hints for a board that is arranged in lanes.
  static let lanes = HintList(
    "add-below", "open", HintDeclaration("arrange", words: ("leave the lanes", "dejar los carriles")),
    HintDeclaration("rate-positive", "rate-neutral", "rate-negative", words: ("rate", "valorar")), "rename",
    "undo", "search", "filter", "next-view", "add-stage-after", "link-follow")
}
