import SenderoCore

extension Command {
  static let movingCommands: [Command] = [
    Command(
      "move-up", spanish: ["subir"], ("Go up", "Subir"), group: .moving, in: .all,
      keys: [.character("k"), .up],
      does: { $0.withScreen { $0.move(rows: -1, in: &$1) } }),
    Command(
      "move-down", spanish: ["bajar"], ("Go down", "Bajar"), group: .moving, in: .all,
      keys: [.character("j"), .down],
      does: { $0.withScreen { $0.move(rows: 1, in: &$1) } }),
    Command(
      "move-left", spanish: ["etapa-anterior"], ("Go to the previous stage", "Ir a la etapa anterior"),
      group: .moving,
      keys: [.character("h"), .left], does: { BoardScreen.moveAcross(-1, in: &$0) }),
    Command(
      "move-right", spanish: ["etapa-siguiente"], ("Go to the next stage", "Ir a la etapa siguiente"),
      group: .moving,
      keys: [.character("l"), .right], does: { BoardScreen.moveAcross(1, in: &$0) }),
    Command(
      "move-first", spanish: ["principio"], ("Go to the first", "Ir al principio"), group: .moving, in: .all,
      keys: [.home], traits: .goesToNumber,
      does: { $0.withScreen { $0.moveToEnd(first: true, in: &$1) } }),
    Command(
      "move-last", spanish: ["final"], ("Go to the last", "Ir al final"), group: .moving, in: .all,
      keys: [.end, .character("G")], traits: .goesToNumber,
      does: { $0.withScreen { $0.moveToEnd(first: false, in: &$1) } }),
    Command(
      "page-up", spanish: ["página-arriba"], ("Page up", "Página arriba"), group: .moving, in: .all,
      keys: [.pageUp],
      does: { $0.withScreen { $0.movePage(-1, in: &$1) } }),
    Command(
      "page-down", spanish: ["página-abajo"], ("Page down", "Página abajo"), group: .moving, in: .all,
      keys: [.pageDown],
      does: { $0.withScreen { $0.movePage(1, in: &$1) } }),
    Command(
      "half-page-up", spanish: ["media-página-arriba"], ("Half a page up", "Media página arriba"),
      group: .moving,
      in: .all, keys: [.control("u")], does: { moveHalfPage(-1, in: &$0) }),
    Command(
      "half-page-down", spanish: ["media-página-abajo"], ("Half a page down", "Media página abajo"),
      group: .moving,
      in: .all, keys: [.control("d")], does: { moveHalfPage(1, in: &$0) }),
    Command(
      "go-to-stage", aliases: ["stage"], spanish: ["ir-a-etapa"],
      ("Go to the stage with a number", "Ir a la etapa con un número"), group: .moving,
      keys: [.character("'")], argument: .text,
      unless: { $0.selectedStage == nil ? Phrase.addAStageFirst($0.keyName("add-stage-after")) : nil },
      perform: { editor, text in
        editor.goToStage(text)
        return []
      }),
    Command(
      "count", spanish: ["veces"],
      ("Repeat the next key a number of times", "Repetir la tecla siguiente varias veces"),
      group: .moving, in: [.views, .details, .help, .history], keys: [.character(",")],
      does: { $0.beginCount() }),
    Command(
      "search", spanish: ["buscar"], ("Search in every text", "Buscar en todos los textos"),
      hint: ("search", "buscar"),
      group: .moving, in: [.board, .curve, .help], keys: [.character("/")],
      argument: .text,
      perform: { editor, text in
        if text.isEmpty { editor.ask(.search, TextInput()) } else { editor.submitSearch(text) }
        return []
      }),
    Command(
      "search-next", spanish: ["coincidencia-siguiente"],
      ("Next match of the search or the filter", "Coincidencia siguiente de la búsqueda o del filtro"),
      group: .moving, in: [.board, .curve, .help], keys: [.character("n")],
      does: { $0.findNext(forward: true) }),
    Command(
      "search-previous", spanish: ["coincidencia-anterior"],
      ("Previous match of the search or the filter", "Coincidencia anterior de la búsqueda o del filtro"),
      group: .moving, in: [.board, .curve, .help],
      keys: [.character("N")],
      does: { $0.findNext(forward: false) }),
    Command(
      "worst", spanish: ["peor"],
      ("Go to the worst touchpoint, then the next", "Ir al peor punto de contacto, y al siguiente"),
      group: .moving, keys: [.character("W")],
      unless: { $0.derived.worst.moments.isEmpty ? Phrase.nothingBad : nil }, does: { goToWorst(in: &$0) }),
  ]

  /// Selects the worst touchpoint or, if it is selected, the next one in the line of the worst moments.
  private static func goToWorst(in editor: inout Editor) {
    let moments = editor.derived.worst.moments
    let selection = editor.selection
    let place = moments.firstIndex { $0.stage == selection.stage && $0.touchpoint == selection.touchpoint }
    guard !moments.isEmpty else { return }
    let next = moments[place.map { ($0 + 1) % moments.count } ?? 0]
    editor.selection = Selection(stage: next.stage, touchpoint: next.touchpoint)
  }

  /// Moves half a page up or down.
  private static func moveHalfPage(_ direction: Int, in editor: inout Editor) {
    editor.withScreen { screen, editor in
      screen.move(rows: direction * max(1, screen.pageRows(in: editor) / 2), in: &editor)
    }
  }
}
