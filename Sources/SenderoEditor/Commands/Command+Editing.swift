import SenderoCore

extension Command {
  private static let writable: @Sendable (Editor) -> LocalizedText? = { $0.needsWriting }
  private static let hasStage: @Sendable (Editor) -> LocalizedText? = {
    $0.needsWriting ?? $0.needsItem
  }
  private static let hasSelection: @Sendable (Editor) -> LocalizedText? = {
    $0.list == nil ? $0.selectedStage == nil ? Phrase.nothingSelected : nil : $0.needsItem
  }

  static let editingCommands: [Command] = [
    Command(
      "add-below", ("Add below", "Añadir debajo"), hint: ("add", "añadir"), group: .editing,
      in: [.board, .lists, .details], keys: [.character("o")], unless: { $0.needsWriting ?? $0.needsList },
      does: { $0.add(above: false) }),
    Command(
      "add-above", ("Add above", "Añadir encima"), group: .editing, in: [.board, .lists, .details],
      keys: [.character("O")], unless: { $0.needsWriting ?? $0.needsList }, does: { $0.add(above: true) }),
    Command(
      "add-stage-after", ("Add a stage after this one", "Añadir una etapa después"), hint: ("stage", "etapa"),
      group: .editing, keys: [.character("s")], unless: writable, does: { $0.askForStage(after: true) }),
    Command(
      "add-stage-before", ("Add a stage before this one", "Añadir una etapa antes"), group: .editing,
      keys: [.character("S")], unless: writable, does: { $0.askForStage(after: false) }),
    Command(
      "rename", ("Rename in place", "Cambiar el nombre"), hint: ("rename", "renombrar"), group: .editing,
      in: [.board, .lists], keys: [.character("i")], unless: hasStage, does: { $0.askForName() }),
    Command(
      "rename-map", ("Change the map's title", "Cambiar el título del mapa"), group: .editing,
      unless: writable,
      does: { $0.askForTitle() }),
    Command(
      "open", ("Open, or edit in place", "Abrir, o editar aquí"), hint: ("details", "detalles"),
      inDetails: ("edit", "editar"), inStart: ("open", "abrir"),
      group: .editing, in: [.views, .details, .start, .conflicts], keys: [.enter],
      perform: { editor, _ in editor.openSelected() }),
    Command(
      "edit-map", ("Open the details of the map itself", "Abrir los detalles del propio mapa"),
      group: .editing,
      keys: [.character("M")], does: { $0.openMapDetails() }),
    Command(
      "edit-outside", ("Edit the text in $EDITOR", "Editar el texto en $EDITOR"),
      inDetails: ("$EDITOR", "$EDITOR"), group: .editing,
      in: .details,
      keys: [.character("e"), .control("e")], unless: writable, perform: { editor, _ in editor.editOutside() }
    ),
    Command(
      "move-item-up", ("Move up", "Mover arriba"), group: .editing, in: [.board, .lists, .details],
      keys: [.character("K"), .shiftUp], unless: hasStage, does: { $0.moveItem(rows: -1) }),
    Command(
      "move-item-down", ("Move down", "Mover abajo"), group: .editing, in: [.board, .lists, .details],
      keys: [.character("J"), .shiftDown], unless: hasStage, does: { $0.moveItem(rows: 1) }),
    Command(
      "move-item-left", ("Move to the stage before", "Mover a la etapa anterior"), group: .editing,
      keys: [.character("H"), .shiftLeft], unless: hasStage, does: { $0.moveAcross(stages: -1) }),
    Command(
      "move-item-right", ("Move to the stage after", "Mover a la etapa siguiente"), group: .editing,
      keys: [.character("L"), .shiftRight], unless: hasStage, does: { $0.moveAcross(stages: 1) }),
    Command(
      "mark-range", ("Mark a range of touchpoints", "Marcar varios puntos de contacto"), group: .editing,
      keys: [.character("V")], unless: { $0.needsTouchpoint }, does: { $0.toggleRange() }),
    Command(
      "cut", ("Cut", "Cortar"), group: .editing, in: [.board, .lists], keys: [.character("x")],
      unless: hasStage,
      does: { $0.cutSelected() }),
    Command(
      "copy", ("Copy", "Copiar"), group: .editing, in: [.board, .lists], keys: [.character("c")],
      unless: hasSelection,
      does: { $0.copySelected() }),
    Command(
      "paste-below", ("Paste below, or a stage after", "Pegar debajo, o una etapa después"), group: .editing,
      in: [.board, .lists], keys: [.character("p")], unless: writable, does: { $0.pasteCopied(above: false) }),
    Command(
      "paste-above", ("Paste above, or a stage before", "Pegar encima, o una etapa antes"), group: .editing,
      in: [.board, .lists], keys: [.character("P")], unless: writable, does: { $0.pasteCopied(above: true) }),
    Command(
      "delete", ("Delete, or empty a field", "Borrar, o vaciar un campo"), inDetails: ("empty", "vaciar"),
      group: .editing,
      in: [.board, .lists, .details], keys: [.character("d"), .delete], unless: hasStage,
      does: { $0.delete() }),
    Command(
      "undo", ("Undo", "Deshacer"), hint: ("undo", "deshacer"), group: .editing,
      in: [.views, .details, .conflicts],
      keys: [.character("u")], unless: { $0.history.canUndo ? nil : Phrase.nothingToUndo },
      does: { $0.undo() }),
    Command(
      "redo", ("Redo", "Rehacer"), group: .editing, in: [.views, .details, .conflicts],
      keys: [.character("U"), .control("r")], unless: { $0.history.canRedo ? nil : Phrase.nothingToRedo },
      does: { $0.redo() }),
  ]
}
