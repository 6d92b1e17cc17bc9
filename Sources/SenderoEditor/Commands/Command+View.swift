import SenderoCore

extension Command {
  /// A command for each row that can be shown under the touchpoints.
  private static let rowCommands: [Command] = FieldRow.all.map { row in
    let label = row.field.label
    return Command(
      "row-" + row.name.hyphenated,
      ("Show the row: \(label.english)", "Mostrar la fila: \(label.spanish)"),
      group: .view, keys: [row.key], perform: { editor, _ in editor.toggle(row) })
  }

  static let lookingCommands: [Command] = viewCommands + rowCommands

  private static let viewCommands: [Command] = [
    Command(
      "arrange", ("Change the arrangement of the board", "Cambiar la distribución del tablero"),
      hint: ("arrange", "distribución"),
      group: .view, keys: [.character("a")],
      argument: .words(Arrangement.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, name in
        editor.arrange(by: name)
        return []
      }),
    Command(
      "zoom-in", ("Zoom in: more of each touchpoint", "Acercar: más de cada punto de contacto"),
      group: .view,
      keys: [.character("z")], does: { $0.zoom(by: 1) }),
    Command(
      "zoom-out", ("Zoom out: more touchpoints", "Alejar: más puntos de contacto"), group: .view,
      keys: [.character("Z")], does: { $0.zoom(by: -1) }),
    Command(
      "filter", ("Filter: what does not match is dimmed", "Filtrar: lo que no coincide se atenúa"),
      group: .view, in: [.board, .curve], keys: [.character("f")],
      does: { $0.ask(.filter, TextInput($0.filter?.text ?? "")) }),
    Command(
      "next-view", ("Next view of the map", "Vista siguiente del mapa"), hint: ("view", "vista"),
      group: .view,
      in: .views, keys: [.tab], does: { $0.view = $0.view.moved(by: 1) }),
    Command(
      "previous-view", ("Previous view of the map", "Vista anterior del mapa"), group: .view, in: .views,
      keys: [.backTab], does: { $0.view = $0.view.moved(by: -1) }),
    Command(
      "view", ("Go to a view of the map", "Ir a una vista del mapa"), group: .view, in: .views,
      argument: .words(MainView.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, word in editor.goTo(word) }),
    Command(
      "lens",
      (
        "Show the ratings of the next persona, or of everybody",
        "Mostrar las valoraciones de la persona siguiente, o de todos"
      ),
      group: .view, in: [.board, .curve], keys: [.character("v")], argument: .text,
      perform: { editor, name in
        editor.look(throughPersonaNamed: name)
        return []
      }),
    Command(
      "channel", ("Look at one channel alone, or at every one", "Mirar un solo canal, o todos"),
      group: .view,
      in: [.board, .curve], argument: .text,
      perform: { editor, name in
        editor.look(atChannel: name)
        return []
      }),
    Command(
      "met", ("Whether the lens's persona meets this touchpoint", "Si la persona de la lente pasa por aquí"),
      group: .view, keys: [.character("t")],
      unless: {
        $0.needsWriting ?? $0.needsTouchpoint
          ?? ($0.lens.persona == nil ? Phrase.needsLens($0.keyName("lens")) : nil)
      },
      does: { $0.toggleMet() }),
    Command(
      "next-finding", ("Next finding", "Ir al siguiente hallazgo"), group: .view,
      in: [.views, .details], keys: [.function(8)], does: { $0.goToNextFinding() }),
    Command(
      "redraw", ("Draw the screen anew", "Dibujar de nuevo la pantalla"), group: .view, in: .all,
      keys: [.control("l")], perform: { _, _ in [.redraw] }),
  ]
}

extension String {
  /// A field's key as commands are written: `physical-evidence` for `physicalEvidence`.
  fileprivate var hyphenated: String {
    reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
