import SenderoCore

extension Command {
  private static let needsWriting: @Sendable (Editor) -> LocalizedText? = { $0.needsWriting }
  private static let needsItem: @Sendable (Editor) -> LocalizedText? = { $0.needsWriting ?? $0.needsItem }
  private static let needsSelection: @Sendable (Editor) -> LocalizedText? = {
    $0.list == nil ? $0.selectedStage == nil ? Phrase.nothingSelected : nil : $0.needsItem
  }

  static let editingCommands: [Command] = [
    Command(
      "add-below", spanish: ["añadir"], ("Add below", "Añadir debajo"), hint: ("add", "añadir"),
      group: .editing,
      in: [.board, .lists, .details], keys: [.character("o")], unless: { $0.needsWriting ?? $0.needsList },
      does: { add(above: false, in: &$0) }),
    Command(
      "add-above", spanish: ["añadir-encima"], ("Add above", "Añadir encima"), group: .editing,
      in: [.board, .lists, .details],
      keys: [.character("O")], unless: { $0.needsWriting ?? $0.needsList },
      does: { add(above: true, in: &$0) }),
    Command(
      "add-stage-after", spanish: ["añadir-etapa"],
      ("Add a stage after this one", "Añadir una etapa después"), hint: ("stage", "etapa"),
      group: .editing, keys: [.character("s")], unless: needsWriting,
      does: { askForStage(after: true, in: &$0) }),
    Command(
      "add-stage-before", spanish: ["añadir-etapa-antes"],
      ("Add a stage before this one", "Añadir una etapa antes"), group: .editing,
      keys: [.character("S")], unless: needsWriting, does: { askForStage(after: false, in: &$0) }),
    Command(
      "rename", spanish: ["renombrar"], ("Rename in place", "Cambiar el nombre"),
      hint: ("rename", "renombrar"), group: .editing,
      in: [.board, .lists], keys: [.character("i")], unless: needsItem, does: { askForName(in: &$0) }),
    Command(
      "rename-on", spanish: ["cambiar-nombres"],
      ("Replace the names one after another", "Cambiar los nombres uno tras otro"), group: .editing,
      keys: [.character("C")], unless: needsTouchpoint, does: { $0.askForNames() }),
    Command(
      "rename-map", spanish: ["título"], ("Change the map's title", "Cambiar el título del mapa"),
      group: .editing, argument: .text, unless: needsWriting,
      perform: { editor, title in
        if title.isEmpty { editor.ask(.renameMap, TextInput(editor.map.title)) } else { editor.rename(title) }
        return []
      }),
    Command(
      "open", spanish: ["abrir"], ("Open, or edit in place", "Abrir, o editar aquí"),
      hint: ("details", "detalles"),
      group: .editing,
      in: [
        .views, .details, .start, .conflicts, .history, .review, .compare, .findings, .workshop,
        .imported,
      ],
      keys: [.enter], traits: .typedAhead,
      perform: { editor, _ in editor.screen.openSelected(in: &editor) }),
    Command(
      "edit-map", spanish: ["detalles-del-mapa"],
      ("Open the details of the map itself", "Abrir los detalles del propio mapa"),
      group: .editing,
      keys: [.character("M")], does: { $0.openDetails(JSONPath()) }),
    Command(
      "external-editor", aliases: ["edit-outside"], spanish: ["editor-externo"],
      ("Edit the text in $EDITOR", "Editar el texto en $EDITOR"),
      hint: ("$EDITOR", "editor externo"), group: .editing,
      in: .details,
      keys: [.character("e"), .control("e")], traits: .drastic, unless: needsWriting,
      perform: { editor, _ in editor.editExternally() }
    ),
    Command(
      "move-item-up", spanish: ["mover-arriba"], ("Move up", "Mover arriba"), group: .editing,
      in: [.board, .lists, .details],
      keys: [.character("K"), .shiftUp], traits: .stroke, unless: needsItem,
      does: { moveItem(rows: -1, in: &$0) }),
    Command(
      "move-item-down", spanish: ["mover-abajo"], ("Move down", "Mover abajo"), group: .editing,
      in: [.board, .lists, .details],
      keys: [.character("J"), .shiftDown], traits: .stroke, unless: needsItem,
      does: { moveItem(rows: 1, in: &$0) }),
    Command(
      "move-item-left", spanish: ["mover-a-la-izquierda"],
      ("Move to the previous stage", "Mover a la etapa anterior"), group: .editing,
      keys: [.character("H"), .shiftLeft], traits: .stroke, unless: needsItem,
      does: { moveAcross(stages: -1, in: &$0) }),
    Command(
      "move-item-right", spanish: ["mover-a-la-derecha"],
      ("Move to the next stage", "Mover a la etapa siguiente"), group: .editing,
      keys: [.character("L"), .shiftRight], traits: .stroke, unless: needsItem,
      does: { moveAcross(stages: 1, in: &$0) }),
    Command(
      "mark-range", spanish: ["marcar"], ("Mark a range of touchpoints", "Marcar varios puntos de contacto"),
      group: .editing,
      keys: [.character("V")], unless: { $0.needsTouchpoint },
      does: { $0.selection.anchor = $0.selection.anchor == nil ? $0.selection.touchpoint : nil }),
    Command(
      "copy", spanish: ["copiar"], ("Copy", "Copiar"), group: .editing, in: [.board, .lists],
      keys: [.character("c")], traits: .takesRange,
      unless: { $0.needsNoField ?? needsSelection($0) },
      does: { copy(in: &$0) }),
    Command(
      "paste-below", spanish: ["pegar"],
      ("Paste below, or a stage after", "Pegar debajo, o una etapa después"), group: .editing,
      in: [.board, .lists], keys: [.character("p")], unless: needsWriting,
      does: { paste(above: false, in: &$0) }),
    Command(
      "paste-above", spanish: ["pegar-encima"],
      ("Paste above, or a stage before", "Pegar encima, o una etapa antes"), group: .editing,
      in: [.board, .lists], keys: [.character("P")], unless: needsWriting,
      does: { paste(above: true, in: &$0) }),
    Command(
      "delete", spanish: ["borrar"], ("Delete, or empty a field", "Borrar, o vaciar un campo"),
      group: .editing,
      in: [.board, .lists, .details], keys: [.character("d"), .delete], traits: [.drastic, .takesRange],
      unless: needsItem,
      does: { delete(in: &$0) }),
    // After "delete": where both have a key, as `dd` in the vim keys, this one has it, so that it can be pasted.
    Command(
      "cut", spanish: ["cortar"], ("Cut", "Cortar"), group: .editing, in: [.board, .lists],
      keys: [.character("x")], traits: [.drastic, .takesRange],
      unless: { $0.needsNoField ?? needsItem($0) },
      does: { cut(in: &$0) }),
    Command(
      "bring-back", spanish: ["recuperar-texto"],
      ("Bring back the text dropped with Esc", "Recuperar el texto descartado con Esc"),
      group: .editing, in: [.board, .lists, .details], keys: [.character("B")],
      unless: { $0.needsWriting ?? ($0.front.interaction.dropped == nil ? Phrase.nothingDropped : nil) },
      does: { $0.bringBack() }),
    Command(
      "undo", spanish: ["deshacer"], ("Undo", "Deshacer"), hint: ("undo", "deshacer"), group: .editing,
      in: [.views, .details, .conflicts, .history, .compare, .findings],
      keys: [.character("u")], unless: { $0.front.openMap.history.canUndo ? nil : Phrase.nothingToUndo },
      does: { undo(in: &$0) }),
    Command(
      "redo", spanish: ["rehacer"], ("Redo", "Rehacer"), group: .editing,
      in: [.views, .details, .conflicts, .compare, .findings],
      keys: [.character("U"), .control("r")],
      unless: { $0.front.openMap.history.canRedo ? nil : Phrase.nothingToRedo },
      does: { redo(in: &$0) }),
    Command(
      "repeat", spanish: ["repetir"], ("Repeat the latest edit", "Repetir el último cambio"), group: .editing,
      in: [.views, .details], keys: [.character(".")], traits: .drastic, unless: needsWriting,
      perform: { editor, _ in editor.repeatEdit() }),
    Command(
      "history", spanish: ["historial"],
      ("Go back to an earlier step, or forward", "Volver a un paso anterior, o avanzar"), group: .editing,
      in: [.views, .details, .history], does: { $0.toggle(HistoryScreen($0)) }),
  ]

  // MARK: History

  private static func undo(in editor: inout Editor) {
    guard let step = editor.front.undo() else { return }
    let staying = editor.front.openMap.history.conflicts.count
    editor.message = Message(
      .done, Phrase.undone(step.label, redo: editor.keyName("redo")) + Phrase.laterChangesStay(staying))
  }

  private static func redo(in editor: inout Editor) {
    guard let step = editor.front.redo() else { return }
    let conflicts = editor.front.openMap.history.conflicts.count
    editor.message = Message(
      .done, Phrase.redone(step.label, undo: editor.keyName("undo")) + Phrase.seeConflicts(conflicts))
  }

  // MARK: Adding and naming

  /// Adds an item above or below the selection: a touchpoint on the board, an item in a list, an element in
  /// the details.
  private static func add(above: Bool, in editor: inout Editor) {
    guard editor.details == nil else { return editor.addInDetails(above: above) }
    if let list = editor.list { return editor.ask(forNewIn: list, above: above) }
    guard editor.selectedStage != nil else {
      editor.ask(.newStage(index: 0), TextInput())
      return
    }
    let index = editor.selection.touchpoint.map { above ? $0 : $0 + 1 } ?? 0
    editor.selection.anchor = nil
    editor.ask(.newTouchpoint(stage: editor.selection.stage, index: index), TextInput())
  }

  private static func askForStage(after: Bool, in editor: inout Editor) {
    let index = editor.stages.isEmpty ? 0 : after ? editor.selection.stage + 1 : editor.selection.stage
    editor.ask(.newStage(index: index), TextInput())
  }

  private static func askForName(in editor: inout Editor) {
    if let list = editor.list { return editor.askForName(in: list) }
    if editor.selectedFieldRow != nil { return editor.editFieldRow() }
    editor.selection.anchor = nil
    if let touchpoint = editor.selectedTouchpoint {
      editor.ask(.renameTouchpoint, TextInput(touchpoint.name))
    } else if let stage = editor.selectedStage {
      editor.ask(.renameStage, TextInput(stage.name))
    }
  }

  // MARK: Moving

  /// Moves the selected item up or down.
  private static func moveItem(rows: Int, in editor: inout Editor) {
    guard editor.details == nil else { return editor.moveInDetails(rows: rows) }
    if let list = editor.list { return editor.moveItem(rows: rows, in: list) }
    if let reason = editor.needsTouchpoint {
      editor.message = Message(.quiet, reason)
      return
    }
    moveTouchpoints(rows: rows, in: &editor)
  }

  /// Moves the selected touchpoints past the next one above or below that is shown.
  private static func moveTouchpoints(rows: Int, in editor: inout Editor) {
    let places = editor.selectedTouchpoints
    guard let first = places.first, let last = places.last,
      let neighbour = editor.shownNeighbour(of: rows < 0 ? first : last, isAbove: rows < 0)
    else {
      editor.message = Message(.quiet, Phrase.noFurther)
      return
    }
    editor.moveTouchpoints(to: editor.selection.stage, row: rows < 0 ? neighbour : neighbour + 1)
  }

  /// Moves the selected touchpoints to the next or previous stage; if a header is selected, moves its stage
  /// left or right.
  private static func moveAcross(stages offset: Int, in editor: inout Editor) {
    let target = editor.selection.stage + offset
    guard editor.stages.indices.contains(target) else {
      editor.message = Message(.quiet, Phrase.noFurther)
      return
    }
    guard editor.selection.touchpoint != nil else { return moveStage(to: target, in: &editor) }
    let row = min(editor.selectedTouchpoints.first ?? 0, editor.stages[target].touchpoints.count)
    editor.moveTouchpoints(to: target, row: row)
  }

  private static func moveStage(to target: Int, in editor: inout Editor) {
    guard let stage = editor.selectedStage, target != editor.selection.stage else { return }
    editor.change(Phrase.moved(Phrase.quoted(stage.name))) { map, selection in
      let moved = map.stages.elements.remove(at: selection.stage)
      map.stages.elements.insert(moved, at: target)
      selection.stage = target
    }
  }

  // MARK: Cutting, copying, pasting, deleting

  private static func cut(in editor: inout Editor) {
    copy(in: &editor, keepingMark: true)
    if let list = editor.list { return editor.delete(in: list, isCut: true) }
    editor.deleteSelected(Phrase.cut(_:count:))
  }

  /// Copies the selected item, touchpoints or stage for pasting.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - keepingMark: Whether a marked range remains marked.
  private static func copy(in editor: inout Editor, keepingMark: Bool = false) {
    if let list = editor.list { return editor.copy(in: list) }
    guard let stage = editor.selectedStage else { return }
    let places = editor.selectedTouchpoints
    if places.isEmpty {
      editor.clipboard = .stage(stage)
      editor.message = Message(.done, Phrase.copied(Phrase.quoted(stage.name)))
    } else {
      editor.clipboard = .touchpoints(places.map { stage.touchpoints[$0] })
      editor.message = Message(.done, Phrase.copied(editor.nameOfSelection, count: places.count))
      if !keepingMark { editor.selection.anchor = nil }
    }
  }

  /// Inserts the clipboard's items below or above the selection.
  ///
  /// Items whose id the map already contains get a new id. Cut items keep their ids, so that references to
  /// them remain valid.
  private static func paste(above: Bool, in editor: inout Editor) {
    if let list = editor.list { return editor.paste(in: list, above: above) }
    switch editor.clipboard {
    case .touchpoints(let touchpoints):
      guard editor.stages.indices.contains(editor.selection.stage) else {
        editor.message = Message(.quiet, Phrase.addAStageFirst(editor.keyName("add-stage-after")))
        return
      }
      let copies = Touchpoint.kind.renewing(
        touchpoints.map(\.object), taken: editor.takenIDs, using: &editor.generator
      ).map(Touchpoint.init(object:))
      editor.change(Phrase.pasted(Phrase.named(touchpoints.map(\.name)), count: touchpoints.count)) {
        map, selection in
        let place = selection.touchpoint.map { above ? $0 : $0 + 1 } ?? 0
        map.stages[selection.stage].touchpoints.insert(contentsOf: copies, at: place)
        selection = Selection(stage: selection.stage, touchpoint: place + copies.count - 1)
      }
    case .stage(let stage):
      let copies = Stage.kind.renewing([stage.object], taken: editor.takenIDs, using: &editor.generator)
      editor.change(Phrase.pasted(Phrase.quoted(stage.name))) { map, selection in
        let place = map.stages.isEmpty ? 0 : above ? selection.stage : selection.stage + 1
        map.stages.insert(contentsOf: copies.map(Stage.init(object:)), at: place)
        selection = Selection(stage: place)
      }
    case .item, nil:
      editor.message = Message(.quiet, Phrase.nothingCopied)
    }
  }

  /// Deletes the selection; asks for confirmation if it is a stage with touchpoints.
  private static func delete(in editor: inout Editor) {
    if let target = editor.fieldRowTarget { return editor.set(nil, target) }
    guard editor.details == nil else { return editor.deleteInDetails() }
    if let list = editor.list { return editor.delete(in: list) }
    guard editor.selection.touchpoint == nil, let stage = editor.selectedStage, !stage.touchpoints.isEmpty
    else {
      return editor.deleteSelected()
    }
    guard editor.mayWrite() else { return }
    // The prompt shows the first key: the "yes" of the user's language.
    let yes: [Key] = [.character("y"), .character("s"), .character("d")]
    editor.prompt = .confirm(
      Confirmation(
        question: Phrase.deleteStage(stage.name, touchpoints: stage.touchpoints.count),
        answers: [
          .init(
            keys: editor.language == .spanish ? [yes[1], yes[0], yes[2]] : yes, label: Phrase.deleteIt,
            does: { $0.deleteStage() }),
          .init(keys: [.escape, .character("n")], label: Phrase.keepIt),
        ]))
  }
}
